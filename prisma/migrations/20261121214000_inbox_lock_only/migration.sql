-- Without a check of its own a policy's USING serves as one, and a transaction that may lock any shop's event could
-- change it too. It may only lock.
ALTER POLICY any_shop_locks ON webhook_events WITH CHECK (false);
