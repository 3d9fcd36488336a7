-- Which version a publication brings to the checkout; null takes shipping out of it. What it wrote is in its steps.
ALTER TABLE "shipping_publications" ADD COLUMN "version" INTEGER;
ALTER TABLE "shipping_publications" DROP COLUMN "before";
