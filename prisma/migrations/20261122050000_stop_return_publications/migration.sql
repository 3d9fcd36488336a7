ALTER TABLE "return_publications" ADD COLUMN "cancel_asked" BOOLEAN NOT NULL DEFAULT false;
