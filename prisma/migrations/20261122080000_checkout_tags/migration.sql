-- Rules of the checkout go by tags as well: null is not read yet.
CREATE OR REPLACE FUNCTION shipping_look_up(own text, variants text[]) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('landfall.shop', own, true);
  RETURN jsonb_build_object(
    'version', (SELECT live_version FROM shipping_shops WHERE shop = own),
    'goods', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'variant', known.variant_id, 'hs', known.hs_code, 'countryHs', known.country_hs, 'origin', known.origin,
        'tags', texts.tags, 'cargo', goods.cargo, 'length', goods.length, 'width', goods.width, 'height', goods.height,
        'upright', coalesce(goods.upright, false))), '[]')
      FROM variants known
      LEFT JOIN shipping_goods goods ON goods.shop = known.shop AND goods.variant_id = known.variant_id
      LEFT JOIN product_texts texts ON texts.shop = known.shop AND texts.product_id = known.product_id
      WHERE known.shop = own AND known.variant_id = ANY (variants)
    )
  );
END $$;
