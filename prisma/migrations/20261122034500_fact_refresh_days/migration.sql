-- The last day a refreshed source speaks of: rates that stand still are told by it, though every look succeeds.
ALTER TABLE trade.fact_refreshes ADD COLUMN up_to DATE;
