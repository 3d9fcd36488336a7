-- Digits after the sixth of an HS code belong to one country's tariff, so each country may have a code of its own.
ALTER TABLE "variants" ADD COLUMN "country_hs" JSONB NOT NULL DEFAULT '{}';
