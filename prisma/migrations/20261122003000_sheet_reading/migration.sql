-- A file is read by the worker: it is kept as it came, with what was read of it so far.
ALTER TABLE "sheet_uploads" ADD COLUMN "file" BYTEA NOT NULL;
ALTER TABLE "sheet_uploads" ADD COLUMN "task_id" UUID NOT NULL;
ALTER TABLE "sheet_uploads" ADD COLUMN "preview" JSONB;
ALTER TABLE "sheet_uploads" ADD COLUMN "reading" JSONB;
ALTER TABLE "sheet_uploads" ALTER COLUMN "grid" DROP NOT NULL;
ALTER TABLE "sheet_uploads" ALTER COLUMN "headings" DROP NOT NULL;
ALTER TABLE "sheet_uploads" ALTER COLUMN "mapping" DROP NOT NULL;
ALTER TABLE "sheet_uploads" RENAME COLUMN "defaults" TO "terms";
ALTER TABLE "sheet_uploads" ALTER COLUMN "terms" DROP NOT NULL;
