// Made by tests/codegen from app/shopify/operations and the pinned Admin schema. Not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CatalogContextInput = {
  readonly companyLocationIds?: ReadonlyArray<string> | null | undefined;
  readonly marketIds?: ReadonlyArray<string> | null | undefined;
};

export type CatalogCreateInput = {
  readonly context: CatalogContextInput;
  readonly priceListId?: string | null | undefined;
  readonly publicationId?: string | null | undefined;
  readonly status: CatalogStatus;
  readonly title: string;
};

export type CatalogStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT';

export type CatalogUserErrorCode =
  | 'APP_CATALOG_PRICE_LIST_ASSIGNMENT'
  | 'B2B_CATALOG_LIMIT_REACHED'
  | 'BLANK'
  | 'CANNOT_ADD_MORE_THAN_ONE_MARKET'
  | 'CANNOT_CREATE_APP_CATALOG'
  | 'CANNOT_CREATE_MARKET_CATALOG'
  | 'CANNOT_DELETE_APP_CATALOG'
  | 'CANNOT_DELETE_MARKET_CATALOG'
  | 'CANNOT_MODIFY_APP_CATALOG'
  | 'CANNOT_MODIFY_MARKET_CATALOG'
  | 'CATALOG_CONTEXT_DOES_NOT_SUPPORT_QUANTITY_PRICE_BREAKS'
  | 'CATALOG_CONTEXT_DOES_NOT_SUPPORT_QUANTITY_RULES'
  | 'CATALOG_CONTEXT_LOCKED'
  | 'CATALOG_FAILED_TO_SAVE'
  | 'CATALOG_NOT_COMPATIBLE_WITH_CONDITION_TYPES'
  | 'CATALOG_NOT_FOUND'
  | 'COMPANY_LOCATION_CATALOG_STATUS_PLAN'
  | 'COMPANY_LOCATION_NOT_FOUND'
  | 'CONTEXT_ALREADY_ASSIGNED_TO_CATALOG'
  | 'CONTEXT_CATALOG_LIMIT_REACHED'
  | 'CONTEXT_DRIVER_MISMATCH'
  | 'COUNTRY_CATALOG_PRICE_LIST_ASSIGNMENT'
  | 'COUNTRY_PRICE_LIST_ASSIGNMENT'
  | 'INVALID'
  | 'INVALID_CATALOG_CONTEXT_TYPE'
  | 'INVALID_CONTEXT_CHANGE'
  | 'MANAGED_COUNTRY_BELONGS_TO_ANOTHER_CATALOG'
  | 'MARKET_AND_PRICE_LIST_CURRENCY_MISMATCH'
  | 'MARKET_CATALOG_STATUS'
  | 'MARKET_NOT_FOUND'
  | 'MARKET_TAKEN'
  | 'MUST_PROVIDE_EXACTLY_ONE_CONTEXT_TYPE'
  | 'PRICE_LIST_FAILED_TO_SAVE'
  | 'PRICE_LIST_LOCKED'
  | 'PRICE_LIST_NOT_ALLOWED_FOR_PRIMARY_MARKET'
  | 'PRICE_LIST_NOT_FOUND'
  | 'PUBLICATION_NOT_FOUND'
  | 'REQUIRES_CONTEXTS_TO_ADD_OR_REMOVE'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'UNPERMITTED_ENTITLEMENTS_DIRECT_CATALOG_ASSIGNMENT'
  | 'UNPERMITTED_ENTITLEMENTS_MARKET_CATALOGS'
  | 'UNSUPPORTED_CATALOG_ACTION';

export type CombinedListingsRole =
  | 'CHILD'
  | 'PARENT';

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CountryHarmonizedSystemCodeInput = {
  readonly countryCode?: CountryCode | null | undefined;
  readonly harmonizedSystemCode: string;
};

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USDC'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type DeliveryCarrierCalculatedOptionDefinitionCreateInput = {
  readonly currency: CurrencyCode;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly rateGroups: ReadonlyArray<DeliveryCarrierCalculatedRateGroupCreateInput>;
};

export type DeliveryCarrierCalculatedOptionDefinitionUpdateInput = {
  readonly currency?: CurrencyCode | null | undefined;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly id: string;
  readonly isActive?: boolean | null | undefined;
  readonly rateGroupsToCreate?: ReadonlyArray<DeliveryCarrierCalculatedRateGroupCreateInput> | null | undefined;
  readonly rateGroupsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly rateGroupsToUpdate?: ReadonlyArray<DeliveryCarrierCalculatedRateGroupUpdateInput> | null | undefined;
};

export type DeliveryCarrierCalculatedRateGroupCreateInput = {
  readonly absoluteAdjustment?: MoneyInput | null | undefined;
  readonly autoIncludeNewServices?: boolean | null | undefined;
  readonly carrierServiceId: string;
  readonly conditions?: DeliveryRateConditionsCreateInput | null | undefined;
  readonly percentageAdjustment?: number | null | undefined;
  readonly serviceConfiguration?: ReadonlyArray<DeliveryCarrierCalculatedRateGroupServiceInput> | null | undefined;
};

export type DeliveryCarrierCalculatedRateGroupServiceInput = {
  readonly name: string;
  readonly status: DeliveryCarrierCalculatedRateGroupServiceStatus;
};

export type DeliveryCarrierCalculatedRateGroupServiceStatus =
  | 'EXCLUDED'
  | 'INCLUDED';

export type DeliveryCarrierCalculatedRateGroupUpdateInput = {
  readonly absoluteAdjustment?: MoneyInput | null | undefined;
  readonly autoIncludeNewServices?: boolean | null | undefined;
  readonly carrierServiceId?: string | null | undefined;
  readonly conditions?: DeliveryRateConditionsUpdateInput | null | undefined;
  readonly id: string;
  readonly percentageAdjustment?: number | null | undefined;
  readonly serviceConfiguration?: ReadonlyArray<DeliveryCarrierCalculatedRateGroupServiceInput> | null | undefined;
};

export type DeliveryCarrierServiceCreateInput = {
  readonly active: boolean;
  readonly callbackUrl: string;
  readonly name: string;
  readonly supportsServiceDiscovery: boolean;
};

export type DeliveryCarrierServiceUpdateInput = {
  readonly active?: boolean | null | undefined;
  readonly callbackUrl?: string | null | undefined;
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly supportsServiceDiscovery?: boolean | null | undefined;
};

export type DeliveryConditionField =
  | 'TOTAL_PRICE'
  | 'TOTAL_WEIGHT';

export type DeliveryConditionOperator =
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'LESS_THAN_OR_EQUAL_TO';

export type DeliveryCountryInput = {
  readonly code?: CountryCode | null | undefined;
  readonly includeAllProvinces?: boolean | null | undefined;
  readonly provinces?: ReadonlyArray<DeliveryProvinceInput> | null | undefined;
  readonly restOfWorld?: boolean | null | undefined;
};

export type DeliveryFlatRateCreateInput = {
  readonly price: MoneyInput;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryFlatRateGroupCreateInput = {
  readonly conditions?: DeliveryRateConditionsCreateInput | null | undefined;
  readonly rate: DeliveryFlatRateCreateInput;
};

export type DeliveryFlatRateGroupUpdateInput = {
  readonly conditions?: DeliveryRateConditionsUpdateInput | null | undefined;
  readonly id: string;
  readonly rate?: DeliveryFlatRateUpdateInput | null | undefined;
};

export type DeliveryFlatRateOptionDefinitionCreateInput = {
  readonly currency: CurrencyCode;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly name: string;
  readonly rateGroups?: ReadonlyArray<DeliveryFlatRateGroupCreateInput> | null | undefined;
};

export type DeliveryFlatRateOptionDefinitionUpdateInput = {
  readonly currency?: CurrencyCode | null | undefined;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly id: string;
  readonly isActive?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly rateGroupsToCreate?: ReadonlyArray<DeliveryFlatRateGroupCreateInput> | null | undefined;
  readonly rateGroupsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly rateGroupsToUpdate?: ReadonlyArray<DeliveryFlatRateGroupUpdateInput> | null | undefined;
};

export type DeliveryFlatRateUpdateInput = {
  readonly price?: MoneyInput | null | undefined;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryLocationGroupZoneInput = {
  readonly countries?: ReadonlyArray<DeliveryCountryInput> | null | undefined;
  readonly id?: string | null | undefined;
  readonly methodDefinitionsToCreate?: ReadonlyArray<DeliveryMethodDefinitionInput> | null | undefined;
  readonly methodDefinitionsToUpdate?: ReadonlyArray<DeliveryMethodDefinitionInput> | null | undefined;
  readonly name?: string | null | undefined;
};

export type DeliveryMethodDefinitionInput = {
  readonly active?: boolean | null | undefined;
  readonly conditionsToUpdate?: ReadonlyArray<DeliveryUpdateConditionInput> | null | undefined;
  readonly description?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly participant?: DeliveryParticipantInput | null | undefined;
  readonly priceConditionsToCreate?: ReadonlyArray<DeliveryPriceConditionInput> | null | undefined;
  readonly rateDefinition?: DeliveryRateDefinitionInput | null | undefined;
  readonly weightConditionsToCreate?: ReadonlyArray<DeliveryWeightConditionInput> | null | undefined;
};

export type DeliveryOptionDefinitionCreateInput =
  {   readonly carrierCalculated: DeliveryCarrierCalculatedOptionDefinitionCreateInput; readonly flatRate?: never; readonly valueBased?: never; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never;   readonly flatRate: DeliveryFlatRateOptionDefinitionCreateInput; readonly valueBased?: never; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never; readonly flatRate?: never;   readonly valueBased: DeliveryValueBasedOptionDefinitionCreateInput; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never; readonly flatRate?: never; readonly valueBased?: never;   readonly weightBased: DeliveryWeightBasedOptionDefinitionCreateInput; };

export type DeliveryOptionDefinitionUpdateInput =
  {   readonly carrierCalculated: DeliveryCarrierCalculatedOptionDefinitionUpdateInput; readonly flatRate?: never; readonly valueBased?: never; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never;   readonly flatRate: DeliveryFlatRateOptionDefinitionUpdateInput; readonly valueBased?: never; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never; readonly flatRate?: never;   readonly valueBased: DeliveryValueBasedOptionDefinitionUpdateInput; readonly weightBased?: never; }
  |  { readonly carrierCalculated?: never; readonly flatRate?: never; readonly valueBased?: never;   readonly weightBased: DeliveryWeightBasedOptionDefinitionUpdateInput; };

export type DeliveryParticipantInput = {
  readonly adaptToNewServices?: boolean | null | undefined;
  readonly carrierServiceId?: string | null | undefined;
  readonly fixedFee?: MoneyInput | null | undefined;
  readonly id?: string | null | undefined;
  readonly participantServices?: ReadonlyArray<DeliveryParticipantServiceInput> | null | undefined;
  readonly percentageOfRateFee?: number | null | undefined;
};

export type DeliveryParticipantServiceInput = {
  readonly active: boolean;
  readonly name: string;
};

export type DeliveryPriceConditionInput = {
  readonly criteria?: MoneyInput | null | undefined;
  readonly operator?: DeliveryConditionOperator | null | undefined;
};

export type DeliveryProfileInput = {
  readonly conditionsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly coversAllItems?: boolean | null | undefined;
  readonly locationGroupsToCreate?: ReadonlyArray<DeliveryProfileLocationGroupInput> | null | undefined;
  readonly locationGroupsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly locationGroupsToUpdate?: ReadonlyArray<DeliveryProfileLocationGroupInput> | null | undefined;
  readonly methodDefinitionsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly name?: string | null | undefined;
  readonly profileLocationGroups?: ReadonlyArray<DeliveryProfileLocationGroupInput> | null | undefined;
  readonly sellingPlanGroupsToAssociate?: ReadonlyArray<string> | null | undefined;
  readonly sellingPlanGroupsToDissociate?: ReadonlyArray<string> | null | undefined;
  readonly variantsToAssociate?: ReadonlyArray<string> | null | undefined;
  readonly variantsToDissociate?: ReadonlyArray<string> | null | undefined;
  readonly zonesToDelete?: ReadonlyArray<string> | null | undefined;
};

export type DeliveryProfileLocationGroupInput = {
  readonly id?: string | null | undefined;
  readonly locations?: ReadonlyArray<string> | null | undefined;
  readonly locationsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly locationsToRemove?: ReadonlyArray<string> | null | undefined;
  readonly zonesToCreate?: ReadonlyArray<DeliveryLocationGroupZoneInput> | null | undefined;
  readonly zonesToUpdate?: ReadonlyArray<DeliveryLocationGroupZoneInput> | null | undefined;
};

export type DeliveryProvinceInput = {
  readonly code: string;
};

export type DeliveryRateConditionsCreateInput = {
  readonly collectionsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly originLocationsToAdd?: ReadonlyArray<string> | null | undefined;
};

export type DeliveryRateConditionsUpdateInput = {
  readonly collectionsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly collectionsToRemove?: ReadonlyArray<string> | null | undefined;
  readonly originLocationsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly originLocationsToRemove?: ReadonlyArray<string> | null | undefined;
  readonly resetToAllProducts?: boolean | null | undefined;
};

export type DeliveryRateDefinitionInput = {
  readonly id?: string | null | undefined;
  readonly price: MoneyInput;
};

export type DeliveryUpdateConditionInput = {
  readonly criteria?: number | null | undefined;
  readonly criteriaUnit?: string | null | undefined;
  readonly field?: DeliveryConditionField | null | undefined;
  readonly id: string;
  readonly operator?: DeliveryConditionOperator | null | undefined;
};

export type DeliveryValueBasedOptionDefinitionCreateInput = {
  readonly currency: CurrencyCode;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly name: string;
  readonly rateGroups: ReadonlyArray<DeliveryValueBasedRateGroupCreateInput>;
};

export type DeliveryValueBasedOptionDefinitionUpdateInput = {
  readonly currency?: CurrencyCode | null | undefined;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly id: string;
  readonly isActive?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly rateGroupsToCreate?: ReadonlyArray<DeliveryValueBasedRateGroupCreateInput> | null | undefined;
  readonly rateGroupsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly rateGroupsToUpdate?: ReadonlyArray<DeliveryValueBasedRateGroupUpdateInput> | null | undefined;
};

export type DeliveryValueBasedRateCreateInput = {
  readonly maxValue?: MoneyInput | null | undefined;
  readonly minValue: MoneyInput;
  readonly price: MoneyInput;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryValueBasedRateGroupCreateInput = {
  readonly conditions: DeliveryRateConditionsCreateInput;
  readonly rates: ReadonlyArray<DeliveryValueBasedRateCreateInput>;
};

export type DeliveryValueBasedRateGroupUpdateInput = {
  readonly conditions?: DeliveryRateConditionsUpdateInput | null | undefined;
  readonly id: string;
  readonly ratesToCreate?: ReadonlyArray<DeliveryValueBasedRateCreateInput> | null | undefined;
  readonly ratesToDelete?: ReadonlyArray<string> | null | undefined;
  readonly ratesToUpdate?: ReadonlyArray<DeliveryValueBasedRateUpdateInput> | null | undefined;
};

export type DeliveryValueBasedRateUpdateInput = {
  readonly id: string;
  readonly maxValue?: MoneyInput | null | undefined;
  readonly minValue?: MoneyInput | null | undefined;
  readonly price?: MoneyInput | null | undefined;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryWeightBasedOptionDefinitionCreateInput = {
  readonly currency: CurrencyCode;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly isActive?: boolean | null | undefined;
  readonly name: string;
  readonly rateGroups: ReadonlyArray<DeliveryWeightBasedRateGroupCreateInput>;
};

export type DeliveryWeightBasedOptionDefinitionUpdateInput = {
  readonly currency?: CurrencyCode | null | undefined;
  readonly description?: string | null | undefined;
  readonly freeDeliveryMinimumValue?: MoneyInput | null | undefined;
  readonly id: string;
  readonly isActive?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly rateGroupsToCreate?: ReadonlyArray<DeliveryWeightBasedRateGroupCreateInput> | null | undefined;
  readonly rateGroupsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly rateGroupsToUpdate?: ReadonlyArray<DeliveryWeightBasedRateGroupUpdateInput> | null | undefined;
};

export type DeliveryWeightBasedRateCreateInput = {
  readonly maxWeight?: WeightInput | null | undefined;
  readonly minWeight: WeightInput;
  readonly price: MoneyInput;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryWeightBasedRateGroupCreateInput = {
  readonly conditions: DeliveryRateConditionsCreateInput;
  readonly rates: ReadonlyArray<DeliveryWeightBasedRateCreateInput>;
};

export type DeliveryWeightBasedRateGroupUpdateInput = {
  readonly conditions?: DeliveryRateConditionsUpdateInput | null | undefined;
  readonly id: string;
  readonly ratesToCreate?: ReadonlyArray<DeliveryWeightBasedRateCreateInput> | null | undefined;
  readonly ratesToDelete?: ReadonlyArray<string> | null | undefined;
  readonly ratesToUpdate?: ReadonlyArray<DeliveryWeightBasedRateUpdateInput> | null | undefined;
};

export type DeliveryWeightBasedRateUpdateInput = {
  readonly id: string;
  readonly maxWeight?: WeightInput | null | undefined;
  readonly minWeight?: WeightInput | null | undefined;
  readonly price?: MoneyInput | null | undefined;
  readonly transitTimeMaxSeconds?: number | null | undefined;
  readonly transitTimeMinSeconds?: number | null | undefined;
};

export type DeliveryWeightConditionInput = {
  readonly criteria?: WeightInput | null | undefined;
  readonly operator?: DeliveryConditionOperator | null | undefined;
};

export type FileContentType =
  | 'EXTERNAL_VIDEO'
  | 'FILE'
  | 'IMAGE'
  | 'MODEL_3D'
  | 'VIDEO';

export type FileCreateInputDuplicateResolutionMode =
  | 'APPEND_UUID'
  | 'RAISE_ERROR'
  | 'REPLACE';

export type FileSetInput = {
  readonly alt?: string | null | undefined;
  readonly contentType?: FileContentType | null | undefined;
  readonly duplicateResolutionMode?: FileCreateInputDuplicateResolutionMode | null | undefined;
  readonly filename?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly originalSource?: string | null | undefined;
};

export type FulfillmentStatus =
  | 'CANCELLED'
  | 'ERROR'
  | 'FAILURE'
  | 'OPEN'
  | 'PENDING'
  | 'SUCCESS';

export type InclusiveDutiesPricingStrategy =
  | 'ADD_DUTIES_AT_CHECKOUT'
  | 'INCLUDE_DUTIES_IN_PRICE';

export type InclusiveTaxPricingStrategy =
  | 'ADD_TAXES_AT_CHECKOUT'
  | 'INCLUDES_TAXES_IN_PRICE'
  | 'INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY';

export type InventoryItemInput = {
  readonly cost?: string | null | undefined;
  readonly countryCodeOfOrigin?: CountryCode | null | undefined;
  readonly countryHarmonizedSystemCodes?: ReadonlyArray<CountryHarmonizedSystemCodeInput> | null | undefined;
  readonly harmonizedSystemCode?: string | null | undefined;
  readonly measurement?: InventoryItemMeasurementInput | null | undefined;
  readonly provinceCodeOfOrigin?: string | null | undefined;
  readonly requiresShipping?: boolean | null | undefined;
  readonly sku?: string | null | undefined;
  readonly tracked?: boolean | null | undefined;
};

export type InventoryItemMeasurementInput = {
  readonly shippingPackageId?: string | null | undefined;
  readonly weight?: WeightInput | null | undefined;
};

export type LinkedMetafieldCreateInput = {
  readonly key: string;
  readonly namespace: string;
  readonly values?: ReadonlyArray<string> | null | undefined;
};

export type LocalizableContentType =
  | 'FILE_REFERENCE'
  | 'HTML'
  | 'INLINE_RICH_TEXT'
  | 'JSON'
  | 'JSON_STRING'
  | 'LINK'
  | 'LIST_FILE_REFERENCE'
  | 'LIST_LINK'
  | 'LIST_MULTI_LINE_TEXT_FIELD'
  | 'LIST_SINGLE_LINE_TEXT_FIELD'
  | 'LIST_URL'
  | 'MULTI_LINE_TEXT_FIELD'
  | 'RICH_TEXT_FIELD'
  | 'SINGLE_LINE_TEXT_FIELD'
  | 'STRING'
  | 'URI'
  | 'URL';

export type MarketConditionApplicationType =
  | 'ALL'
  | 'SPECIFIED';

export type MarketConditionsChannelsInput = {
  readonly channelIds?: ReadonlyArray<string> | null | undefined;
};

export type MarketConditionsCompanyLocationsInput =
  {   readonly applicationLevel: MarketConditionApplicationType; readonly companyLocationIds?: never; }
  |  { readonly applicationLevel?: never;   readonly companyLocationIds: ReadonlyArray<string>; };

export type MarketConditionsInput = {
  readonly channelsCondition?: MarketConditionsChannelsInput | null | undefined;
  readonly companyLocationsCondition?: MarketConditionsCompanyLocationsInput | null | undefined;
  readonly locationsCondition?: MarketConditionsLocationsInput | null | undefined;
  readonly regionsCondition?: MarketConditionsRegionsInput | null | undefined;
};

export type MarketConditionsLocationsInput =
  {   readonly applicationLevel: MarketConditionApplicationType; readonly locationIds?: never; }
  |  { readonly applicationLevel?: never;   readonly locationIds: ReadonlyArray<string>; };

export type MarketConditionsRegionInput = {
  readonly countryCode: CountryCode;
  readonly subdivision?: string | null | undefined;
};

export type MarketConditionsRegionsInput =
  {   readonly applicationLevel: MarketConditionApplicationType; readonly regionIds?: never; readonly regions?: never; }
  |  { readonly applicationLevel?: never;   readonly regionIds: ReadonlyArray<string>; readonly regions?: never; }
  |  { readonly applicationLevel?: never; readonly regionIds?: never;   readonly regions: ReadonlyArray<MarketConditionsRegionInput>; };

export type MarketConditionsUpdateInput = {
  readonly conditionsToAdd?: MarketConditionsInput | null | undefined;
  readonly conditionsToDelete?: MarketConditionsInput | null | undefined;
};

export type MarketCurrencySettingsUpdateInput = {
  readonly baseCurrency?: CurrencyCode | null | undefined;
  readonly baseCurrencyManualRate?: string | null | undefined;
  readonly localCurrencies?: boolean | null | undefined;
  readonly roundingEnabled?: boolean | null | undefined;
};

export type MarketDeliveryConfigurationsUpdateInput = {
  readonly removeShipping?: boolean | null | undefined;
  readonly shipping?: ShippingConfigurationUpdateInput | null | undefined;
};

export type MarketPriceInclusionsInput = {
  readonly adaptivePricingEnabled?: boolean | null | undefined;
  readonly dutiesPricingStrategy?: InclusiveDutiesPricingStrategy | null | undefined;
  readonly taxPricingStrategy?: InclusiveTaxPricingStrategy | null | undefined;
};

export type MarketStatus =
  | 'ACTIVE'
  | 'DRAFT';

export type MarketUpdateInput = {
  readonly catalogsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly catalogsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly conditions?: MarketConditionsUpdateInput | null | undefined;
  readonly currencySettings?: MarketCurrencySettingsUpdateInput | null | undefined;
  readonly delivery?: MarketDeliveryConfigurationsUpdateInput | null | undefined;
  readonly discountsToAdd?: ReadonlyArray<string> | null | undefined;
  readonly discountsToDelete?: ReadonlyArray<string> | null | undefined;
  /** @deprecated Use `status` instead. */
  readonly enabled?: boolean | null | undefined;
  readonly handle?: string | null | undefined;
  /** @deprecated Use `makeDuplicateUniqueMarketsDraft` instead. */
  readonly makeDuplicateRegionMarketsDraft?: boolean | null | undefined;
  readonly makeDuplicateUniqueMarketsDraft?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  readonly priceInclusions?: MarketPriceInclusionsInput | null | undefined;
  readonly removeCurrencySettings?: boolean | null | undefined;
  readonly removePriceInclusions?: boolean | null | undefined;
  readonly status?: MarketStatus | null | undefined;
  readonly webPresencesToAdd?: ReadonlyArray<string> | null | undefined;
  readonly webPresencesToDelete?: ReadonlyArray<string> | null | undefined;
};

export type MetafieldIdentifierInput = {
  readonly key: string;
  readonly namespace: string;
  readonly ownerId: string;
};

export type MetafieldInput = {
  readonly id?: string | null | undefined;
  readonly key?: string | null | undefined;
  readonly namespace?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly value?: string | null | undefined;
};

export type MetafieldsSetInput = {
  readonly compareDigest?: string | null | undefined;
  readonly key: string;
  readonly namespace?: string | null | undefined;
  readonly ownerId: string;
  readonly type?: string | null | undefined;
  readonly value: string;
};

export type MoneyInput = {
  readonly amount: string;
  readonly currencyCode: CurrencyCode;
};

export type OptionSetInput = {
  readonly id?: string | null | undefined;
  readonly linkedMetafield?: LinkedMetafieldCreateInput | null | undefined;
  readonly name?: string | null | undefined;
  readonly position?: number | null | undefined;
  readonly values?: ReadonlyArray<OptionValueSetInput> | null | undefined;
};

export type OptionValueSetInput = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
};

export type PriceListAdjustmentInput = {
  readonly type: PriceListAdjustmentType;
  readonly value: number;
};

export type PriceListAdjustmentSettingsInput = {
  readonly compareAtMode?: PriceListCompareAtMode;
};

export type PriceListAdjustmentType =
  | 'PERCENTAGE_DECREASE'
  | 'PERCENTAGE_INCREASE';

export type PriceListCompareAtMode =
  | 'ADJUSTED'
  | 'NULLIFY';

export type PriceListCreateInput = {
  readonly catalogId?: string | null | undefined;
  readonly currency: CurrencyCode;
  readonly name: string;
  readonly parent: PriceListParentCreateInput;
};

export type PriceListParentCreateInput = {
  readonly adjustment: PriceListAdjustmentInput;
  readonly settings?: PriceListAdjustmentSettingsInput | null | undefined;
};

export type PriceListPriceInput = {
  readonly compareAtPrice?: MoneyInput | null | undefined;
  readonly price: MoneyInput;
  readonly variantId: string;
};

export type PriceListPriceUserErrorCode =
  | 'BLANK'
  | 'LOCAL_CURRENCY_GIFT_CARD_ISSUANCE_CURRENCY_MISMATCH'
  | 'LOCAL_CURRENCY_GIFT_CARD_LIMIT_EXCEEDED'
  | 'PRICE_LIST_CURRENCY_MISMATCH'
  | 'PRICE_LIST_NOT_FOUND'
  | 'PRICE_NOT_FIXED'
  | 'VARIANT_NOT_FOUND';

export type PriceListUserErrorCode =
  | 'BLANK'
  | 'CATALOG_CONTEXT_DOES_NOT_SUPPORT_QUANTITY_PRICE_BREAKS'
  | 'CATALOG_CONTEXT_DOES_NOT_SUPPORT_QUANTITY_RULES'
  | 'CATALOG_DOES_NOT_EXIST'
  | 'CATALOG_MARKET_AND_PRICE_LIST_CURRENCY_MISMATCH'
  | 'CATALOG_TAKEN'
  | 'CONTEXT_RULE_LIMIT_ONE_OPTION'
  | 'COUNTRY_PRICE_LIST_ASSIGNMENT'
  | 'CURRENCY_MARKET_MISMATCH'
  | 'CURRENCY_NOT_SUPPORTED'
  | 'GENERIC_ERROR'
  | 'INCLUSION'
  | 'INVALID_ADJUSTMENT_MAX_VALUE'
  | 'INVALID_ADJUSTMENT_MIN_VALUE'
  | 'INVALID_ADJUSTMENT_VALUE'
  | 'PRICE_LIST_LOCKED'
  | 'PRICE_LIST_NOT_ALLOWED_FOR_PRIMARY_MARKET'
  | 'PRICE_LIST_NOT_FOUND'
  | 'TAKEN'
  | 'TOO_LONG';

export type ProductClaimOwnershipInput = {
  readonly bundles?: boolean | null | undefined;
};

export type ProductSetInput = {
  readonly category?: string | null | undefined;
  readonly claimOwnership?: ProductClaimOwnershipInput | null | undefined;
  readonly collections?: ReadonlyArray<string> | null | undefined;
  readonly combinedListingRole?: CombinedListingsRole | null | undefined;
  readonly descriptionHtml?: string | null | undefined;
  readonly files?: ReadonlyArray<FileSetInput> | null | undefined;
  readonly giftCard?: boolean | null | undefined;
  readonly giftCardTemplateSuffix?: string | null | undefined;
  readonly handle?: string | null | undefined;
  /** @deprecated Use `identifier` instead to get the product's ID */
  readonly id?: string | null | undefined;
  readonly metafields?: ReadonlyArray<MetafieldInput> | null | undefined;
  readonly productOptions?: ReadonlyArray<OptionSetInput> | null | undefined;
  readonly productType?: string | null | undefined;
  readonly redirectNewHandle?: boolean | null | undefined;
  readonly requiresSellingPlan?: boolean | null | undefined;
  readonly seo?: SeoInput | null | undefined;
  readonly status?: ProductStatus | null | undefined;
  readonly tags?: ReadonlyArray<string> | null | undefined;
  readonly templateSuffix?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly variants?: ReadonlyArray<ProductVariantSetInput> | null | undefined;
  readonly vendor?: string | null | undefined;
};

export type ProductSetInventoryInput = {
  readonly locationId: string;
  readonly name: string;
  readonly quantity: number;
};

export type ProductSetUserErrorCode =
  | 'CANNOT_COMBINE_LINKED_AND_NONLINKED_OPTION_VALUES'
  | 'CAPABILITY_VIOLATION'
  | 'DUPLICATED_METAFIELD_VALUE'
  | 'DUPLICATED_OPTION_NAME'
  | 'DUPLICATED_OPTION_VALUE'
  | 'DUPLICATED_VALUE'
  | 'DUPLICATE_LINKED_OPTION'
  | 'GENERIC_ERROR'
  | 'GIFT_CARDS_NOT_ACTIVATED'
  | 'GIFT_CARD_ATTRIBUTE_CANNOT_BE_CHANGED'
  | 'HANDLE_NOT_UNIQUE'
  | 'ID_NOT_ALLOWED'
  | 'INPUT_MISMATCH'
  | 'INVALID_INPUT'
  | 'INVALID_METAFIELD'
  | 'INVALID_METAFIELD_VALUE_FOR_LINKED_OPTION'
  | 'INVALID_PRODUCT'
  | 'INVALID_VARIANT'
  | 'INVENTORY_QUANTITIES_LIMIT_EXCEEDED'
  | 'JOB_ERROR'
  | 'LINKED_METAFIELD_DEFINITION_NOT_FOUND'
  | 'LINKED_OPTIONS_NOT_SUPPORTED_FOR_SHOP'
  | 'METAFIELD_MISMATCH'
  | 'MISSING_FIELD_REQUIRED'
  | 'NOT_FOUND'
  | 'OPTIONS_OVER_LIMIT'
  | 'OPTION_DOES_NOT_EXIST'
  | 'OPTION_VALUES_MISSING'
  | 'OPTION_VALUES_OVER_LIMIT'
  | 'OPTION_VALUE_DOES_NOT_EXIST'
  | 'PRODUCT_DOES_NOT_EXIST'
  | 'PRODUCT_OPTIONS_INPUT_MISSING'
  | 'PRODUCT_SUSPENDED'
  | 'PRODUCT_VARIANT_DOES_NOT_EXIST'
  | 'VARIANTS_INPUT_MISSING'
  | 'VARIANTS_OVER_LIMIT';

export type ProductStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'UNLISTED';

export type ProductVariantInventoryPolicy =
  | 'CONTINUE'
  | 'DENY';

export type ProductVariantSetInput = {
  readonly barcode?: string | null | undefined;
  readonly compareAtPrice?: string | null | undefined;
  readonly file?: FileSetInput | null | undefined;
  readonly id?: string | null | undefined;
  readonly inventoryItem?: InventoryItemInput | null | undefined;
  readonly inventoryPolicy?: ProductVariantInventoryPolicy | null | undefined;
  readonly inventoryQuantities?: ReadonlyArray<ProductSetInventoryInput> | null | undefined;
  readonly metafields?: ReadonlyArray<MetafieldInput> | null | undefined;
  readonly optionValues: ReadonlyArray<VariantOptionValueInput>;
  readonly position?: number | null | undefined;
  readonly price?: string | null | undefined;
  readonly published?: boolean | null | undefined;
  readonly requiresComponents?: boolean | null | undefined;
  readonly showUnitPrice?: boolean | null | undefined;
  readonly sku?: string | null | undefined;
  readonly taxCode?: string | null | undefined;
  readonly taxable?: boolean | null | undefined;
  readonly unitPriceMeasurement?: UnitPriceMeasurementInput | null | undefined;
};

export type RefundLineItemRestockType =
  | 'CANCEL'
  | 'LEGACY_RESTOCK'
  | 'NO_RESTOCK'
  | 'RETURN';

export type SeoInput = {
  readonly description?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type ShippingConfigurationUpdateInput = {
  readonly isEnabled?: boolean | null | undefined;
  readonly optionDefinitionsToCreate?: ReadonlyArray<DeliveryOptionDefinitionCreateInput> | null | undefined;
  readonly optionDefinitionsToDelete?: ReadonlyArray<string> | null | undefined;
  readonly optionDefinitionsToUpdate?: ReadonlyArray<DeliveryOptionDefinitionUpdateInput> | null | undefined;
};

export type ShopPolicyErrorCode =
  | 'TOO_BIG';

export type ShopPolicyInput = {
  readonly body: string;
  readonly type: ShopPolicyType;
};

export type ShopPolicyType =
  | 'CONTACT_INFORMATION'
  | 'LEGAL_NOTICE'
  | 'PRIVACY_POLICY'
  | 'REFUND_POLICY'
  | 'SHIPPING_POLICY'
  | 'SUBSCRIPTION_POLICY'
  | 'TERMS_OF_SALE'
  | 'TERMS_OF_SERVICE';

export type TranslatableResourceType =
  | 'ARTICLE'
  | 'ARTICLE_IMAGE'
  | 'BLOG'
  | 'COLLECTION'
  | 'COLLECTION_IMAGE'
  | 'DELIVERY_METHOD_DEFINITION'
  | 'EMAIL_TEMPLATE'
  | 'FILTER'
  | 'LINK'
  | 'MEDIA_IMAGE'
  | 'MENU'
  | 'METAFIELD'
  | 'METAOBJECT'
  | 'ONLINE_STORE_THEME'
  | 'ONLINE_STORE_THEME_APP_EMBED'
  | 'ONLINE_STORE_THEME_JSON_TEMPLATE'
  | 'ONLINE_STORE_THEME_LOCALE_CONTENT'
  | 'ONLINE_STORE_THEME_SECTION_GROUP'
  | 'ONLINE_STORE_THEME_SETTINGS_CATEGORY'
  | 'ONLINE_STORE_THEME_SETTINGS_DATA_SECTIONS'
  | 'PACKING_SLIP_TEMPLATE'
  | 'PAGE'
  | 'PAYMENT_GATEWAY'
  | 'PRODUCT'
  | 'PRODUCT_OPTION'
  | 'PRODUCT_OPTION_VALUE'
  | 'SELLING_PLAN'
  | 'SELLING_PLAN_GROUP'
  | 'SHOP'
  | 'SHOP_POLICY';

export type TranslationErrorCode =
  | 'BLANK'
  | 'FAILS_RESOURCE_VALIDATION'
  | 'INVALID'
  | 'INVALID_CODE'
  | 'INVALID_FORMAT'
  | 'INVALID_KEY_FOR_MODEL'
  | 'INVALID_LOCALE_FOR_MARKET'
  | 'INVALID_LOCALE_FOR_SHOP'
  | 'INVALID_MARKET_LOCALIZABLE_CONTENT'
  | 'INVALID_TRANSLATABLE_CONTENT'
  | 'INVALID_VALUE_FOR_HANDLE_TRANSLATION'
  | 'MARKET_CUSTOM_CONTENT_NOT_ALLOWED'
  | 'MARKET_DOES_NOT_EXIST'
  | 'MARKET_LOCALE_CREATION_FAILED'
  | 'RESOURCE_NOT_FOUND'
  | 'RESOURCE_NOT_MARKET_CUSTOMIZABLE'
  | 'RESOURCE_NOT_TRANSLATABLE'
  | 'TOO_MANY_KEYS_FOR_RESOURCE';

export type TranslationInput = {
  readonly key: string;
  readonly locale: string;
  readonly marketId?: string | null | undefined;
  readonly translatableContentDigest: string;
  readonly value: string;
};

export type UnitPriceMeasurementInput = {
  readonly quantityUnit?: UnitPriceMeasurementMeasuredUnit | null | undefined;
  readonly quantityValue?: number | null | undefined;
  readonly referenceUnit?: UnitPriceMeasurementMeasuredUnit | null | undefined;
  readonly referenceValue?: number | null | undefined;
};

export type UnitPriceMeasurementMeasuredUnit =
  | 'CL'
  | 'CM'
  | 'FLOZ'
  | 'FT'
  | 'FT2'
  | 'G'
  | 'GAL'
  | 'IN'
  | 'ITEM'
  | 'KG'
  | 'L'
  | 'LB'
  | 'M'
  | 'M2'
  | 'M3'
  | 'MG'
  | 'ML'
  | 'MM'
  | 'OZ'
  | 'PT'
  | 'QT'
  | 'UNKNOWN'
  | 'YD';

export type VariantOptionValueInput = {
  readonly id?: string | null | undefined;
  readonly linkedMetafieldValue?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly optionId?: string | null | undefined;
  readonly optionName?: string | null | undefined;
};

export type WeightInput = {
  readonly unit: WeightUnit;
  readonly value: number;
};

export type WeightUnit =
  | 'GRAMS'
  | 'KILOGRAMS'
  | 'OUNCES'
  | 'POUNDS';

export type ShopBasicsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopBasicsQuery = { readonly shop: { readonly currencyCode: CurrencyCode, readonly ianaTimezone: string }, readonly productVariantsCount: { readonly count: number } | null };

export type VariantFieldsFragment = { readonly id: string, readonly title: string, readonly sku: string | null, readonly price: string, readonly inventoryQuantity: number | null, readonly updatedAt: string, readonly product: { readonly id: string, readonly title: string, readonly productType: string, readonly vendor: string, readonly tags: ReadonlyArray<string>, readonly description: string, readonly status: ProductStatus, readonly featuredMedia:
      | { readonly preview: { readonly image: { readonly url: string } | null } | null }
      | { readonly preview: { readonly image: { readonly url: string } | null } | null }
      | { readonly preview: { readonly image: { readonly url: string } | null } | null }
      | { readonly preview: { readonly image: { readonly url: string } | null } | null }
     | null }, readonly inventoryItem: { readonly id: string, readonly tracked: boolean, readonly harmonizedSystemCode: string | null, readonly countryCodeOfOrigin: CountryCode | null, readonly countryHarmonizedSystemCodes: { readonly nodes: ReadonlyArray<{ readonly countryCode: CountryCode, readonly harmonizedSystemCode: string }> }, readonly unitCost: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly measurement: { readonly weight: { readonly unit: WeightUnit, readonly value: number } | null } } };

export type VariantsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type VariantsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly sku: string | null, readonly price: string, readonly inventoryQuantity: number | null, readonly updatedAt: string, readonly product: { readonly id: string, readonly title: string, readonly productType: string, readonly vendor: string, readonly tags: ReadonlyArray<string>, readonly description: string, readonly status: ProductStatus, readonly featuredMedia:
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
         | null }, readonly inventoryItem: { readonly id: string, readonly tracked: boolean, readonly harmonizedSystemCode: string | null, readonly countryCodeOfOrigin: CountryCode | null, readonly countryHarmonizedSystemCodes: { readonly nodes: ReadonlyArray<{ readonly countryCode: CountryCode, readonly harmonizedSystemCode: string }> }, readonly unitCost: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly measurement: { readonly weight: { readonly unit: WeightUnit, readonly value: number } | null } } }
    | Record<PropertyKey, never>
   | null> };

export type VariantsOfProductQueryVariables = Exact<{
  productId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VariantsOfProductQuery = { readonly product: { readonly id: string, readonly variants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly sku: string | null, readonly price: string, readonly inventoryQuantity: number | null, readonly updatedAt: string, readonly product: { readonly id: string, readonly title: string, readonly productType: string, readonly vendor: string, readonly tags: ReadonlyArray<string>, readonly description: string, readonly status: ProductStatus, readonly featuredMedia:
            | { readonly preview: { readonly image: { readonly url: string } | null } | null }
            | { readonly preview: { readonly image: { readonly url: string } | null } | null }
            | { readonly preview: { readonly image: { readonly url: string } | null } | null }
            | { readonly preview: { readonly image: { readonly url: string } | null } | null }
           | null }, readonly inventoryItem: { readonly id: string, readonly tracked: boolean, readonly harmonizedSystemCode: string | null, readonly countryCodeOfOrigin: CountryCode | null, readonly countryHarmonizedSystemCodes: { readonly nodes: ReadonlyArray<{ readonly countryCode: CountryCode, readonly harmonizedSystemCode: string }> }, readonly unitCost: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly measurement: { readonly weight: { readonly unit: WeightUnit, readonly value: number } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type VariantsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
}>;


export type VariantsPageQuery = { readonly productVariants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly sku: string | null, readonly price: string, readonly inventoryQuantity: number | null, readonly updatedAt: string, readonly product: { readonly id: string, readonly title: string, readonly productType: string, readonly vendor: string, readonly tags: ReadonlyArray<string>, readonly description: string, readonly status: ProductStatus, readonly featuredMedia:
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
          | { readonly preview: { readonly image: { readonly url: string } | null } | null }
         | null }, readonly inventoryItem: { readonly id: string, readonly tracked: boolean, readonly harmonizedSystemCode: string | null, readonly countryCodeOfOrigin: CountryCode | null, readonly countryHarmonizedSystemCodes: { readonly nodes: ReadonlyArray<{ readonly countryCode: CountryCode, readonly harmonizedSystemCode: string }> }, readonly unitCost: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly measurement: { readonly weight: { readonly unit: WeightUnit, readonly value: number } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UpdateInventoryItemMutationVariables = Exact<{
  id: string;
  input: InventoryItemInput;
}>;


export type UpdateInventoryItemMutation = { readonly inventoryItemUpdate: { readonly inventoryItem: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type MarketsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarketsPageQuery = { readonly markets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MarketStatus, readonly currencySettings: { readonly localCurrencies: boolean, readonly baseCurrency: { readonly currencyCode: CurrencyCode } } | null, readonly conditions: { readonly regionsCondition: { readonly applicationLevel: MarketConditionApplicationType | null, readonly regions: { readonly nodes: ReadonlyArray<
              | { readonly code: CountryCode, readonly name: string }
              | { readonly name: string }
            > } } | null } | null, readonly catalogs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CatalogStatus, readonly priceList: { readonly id: string, readonly currency: CurrencyCode } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MoreOrderLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreOrderLinesQuery = { readonly order: { readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly quantity: number, readonly variant: { readonly id: string } | null, readonly originalUnitPriceSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmountSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MoreRefundLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreRefundLinesQuery = { readonly refund: { readonly refundLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly restockType: RefundLineItemRestockType, readonly lineItem: { readonly id: string }, readonly subtotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly totalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrderDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrderDetailQuery = { readonly order: { readonly id: string, readonly name: string, readonly createdAt: string, readonly updatedAt: string, readonly cancelledAt: string | null, readonly currencyCode: CurrencyCode, readonly paymentGatewayNames: ReadonlyArray<string>, readonly totalDiscountsSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } | null, readonly totalShippingPriceSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly totalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } | null, readonly totalPriceSet: { readonly shopMoney: { readonly amount: string, readonly currencyCode: CurrencyCode }, readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly shippingAddress: { readonly countryCodeV2: CountryCode | null } | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly quantity: number, readonly variant: { readonly id: string } | null, readonly originalUnitPriceSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmountSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly fulfillments: ReadonlyArray<{ readonly id: string, readonly status: FulfillmentStatus, readonly updatedAt: string, readonly trackingInfo: ReadonlyArray<{ readonly number: string | null }> }>, readonly refunds: ReadonlyArray<{ readonly id: string, readonly createdAt: string | null, readonly totalRefundedSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly refundLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly restockType: RefundLineItemRestockType, readonly lineItem: { readonly id: string }, readonly subtotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly totalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } | null };

export type OrderLineFieldsFragment = { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly quantity: number, readonly variant: { readonly id: string } | null, readonly originalUnitPriceSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmountSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } }> };

export type OrderMoneyFragment = { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } };

export type OrderVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
  query: string;
}>;


export type OrderVersionsQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RefundLineFieldsFragment = { readonly quantity: number, readonly restockType: RefundLineItemRestockType, readonly lineItem: { readonly id: string }, readonly subtotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly totalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: CurrencyCode } } };

export type AddFixedPricesMutationVariables = Exact<{
  priceListId: string;
  prices: ReadonlyArray<PriceListPriceInput> | PriceListPriceInput;
}>;


export type AddFixedPricesMutation = { readonly priceListFixedPricesAdd: { readonly prices: ReadonlyArray<{ readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode }, readonly variant: { readonly id: string } }> | null, readonly userErrors: ReadonlyArray<{ readonly code: PriceListPriceUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ContextualPricesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  country: CountryCode;
}>;


export type ContextualPricesByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly contextualPricing: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } } }
    | Record<PropertyKey, never>
   | null> };

export type ContextualPricesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
  country1: CountryCode;
  country2: CountryCode;
  country3: CountryCode;
  country4: CountryCode;
  with2: boolean;
  with3: boolean;
  with4: boolean;
}>;


export type ContextualPricesPageQuery = { readonly productVariants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly price1: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly price2?: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly price3?: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } }, readonly price4?: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateMarketCatalogMutationVariables = Exact<{
  input: CatalogCreateInput;
}>;


export type CreateMarketCatalogMutation = { readonly catalogCreate: { readonly catalog:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: CatalogUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type CreatePriceListMutationVariables = Exact<{
  input: PriceListCreateInput;
}>;


export type CreatePriceListMutation = { readonly priceListCreate: { readonly priceList: { readonly id: string, readonly currency: CurrencyCode } | null, readonly userErrors: ReadonlyArray<{ readonly code: PriceListUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type DeleteFixedPricesMutationVariables = Exact<{
  priceListId: string;
  variantIds: ReadonlyArray<string> | string;
}>;


export type DeleteFixedPricesMutation = { readonly priceListFixedPricesDelete: { readonly deletedFixedPriceVariantIds: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: PriceListPriceUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type FixedPricesPageQueryVariables = Exact<{
  priceListId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FixedPricesPageQuery = { readonly priceList: { readonly id: string, readonly currency: CurrencyCode, readonly prices: { readonly nodes: ReadonlyArray<{ readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode }, readonly compareAtPrice: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly variant: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ResearchDraftQueryVariables = Exact<{
  id: string;
}>;


export type ResearchDraftQuery = { readonly product: { readonly id: string, readonly title: string, readonly status: ProductStatus, readonly vendor: string, readonly variants: { readonly nodes: ReadonlyArray<{ readonly price: string, readonly inventoryItem: { readonly harmonizedSystemCode: string | null, readonly countryCodeOfOrigin: CountryCode | null, readonly unitCost: { readonly amount: string, readonly currencyCode: CurrencyCode } | null, readonly measurement: { readonly weight: { readonly unit: WeightUnit, readonly value: number } | null } } }> } } | null };

export type SetResearchDraftMutationVariables = Exact<{
  handle: string;
  input: ProductSetInput;
}>;


export type SetResearchDraftMutation = { readonly productSet: { readonly product: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string, readonly code: ProductSetUserErrorCode | null }> } | null };

export type CarrierServiceCreateMutationVariables = Exact<{
  input: DeliveryCarrierServiceCreateInput;
}>;


export type CarrierServiceCreateMutation = { readonly carrierServiceCreate: { readonly carrierService: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type CarrierServiceUpdateMutationVariables = Exact<{
  input: DeliveryCarrierServiceUpdateInput;
}>;


export type CarrierServiceUpdateMutation = { readonly carrierServiceUpdate: { readonly carrierService: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type DeleteDeliveryDaysMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldIdentifierInput> | MetafieldIdentifierInput;
}>;


export type DeleteDeliveryDaysMutation = { readonly metafieldsDelete: { readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type DeliveryDaysOfProductsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  namespace: string;
  key: string;
}>;


export type DeliveryDaysOfProductsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbandonedCheckout' }
    | { readonly __typename: 'AbandonedCheckoutLineItem' }
    | { readonly __typename: 'Abandonment' }
    | { readonly __typename: 'AddAllProductsOperation' }
    | { readonly __typename: 'AdditionalFee' }
    | { readonly __typename: 'AnalyticsAnnotation' }
    | { readonly __typename: 'AnalyticsTarget' }
    | { readonly __typename: 'App' }
    | { readonly __typename: 'AppCatalog' }
    | { readonly __typename: 'AppCredit' }
    | { readonly __typename: 'AppInstallation' }
    | { readonly __typename: 'AppPurchaseOneTime' }
    | { readonly __typename: 'AppRevenueAttributionRecord' }
    | { readonly __typename: 'AppSubscription' }
    | { readonly __typename: 'AppUsageRecord' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'BasicEvent' }
    | { readonly __typename: 'Blog' }
    | { readonly __typename: 'BulkOperation' }
    | { readonly __typename: 'BusinessEntity' }
    | { readonly __typename: 'CalculatedOrder' }
    | { readonly __typename: 'CartTransform' }
    | { readonly __typename: 'CashDrawer' }
    | { readonly __typename: 'CashManagementCustomReasonCode' }
    | { readonly __typename: 'CashManagementDefaultReasonCode' }
    | { readonly __typename: 'CashManagementSystemReasonCode' }
    | { readonly __typename: 'CashTrackingAdjustment' }
    | { readonly __typename: 'CashTrackingSession' }
    | { readonly __typename: 'CatalogCsvOperation' }
    | { readonly __typename: 'Channel' }
    | { readonly __typename: 'ChannelDefinition' }
    | { readonly __typename: 'ChannelInformation' }
    | { readonly __typename: 'CheckoutAndAccountsConfiguration' }
    | { readonly __typename: 'CheckoutAndAccountsConfigurationOverride' }
    | { readonly __typename: 'CheckoutProfile' }
    | { readonly __typename: 'Collection' }
    | { readonly __typename: 'CollectionConditionsSource' }
    | { readonly __typename: 'CollectionSubCollectionsSource' }
    | { readonly __typename: 'Comment' }
    | { readonly __typename: 'CommentEvent' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'CompanyAddress' }
    | { readonly __typename: 'CompanyContact' }
    | { readonly __typename: 'CompanyContactRole' }
    | { readonly __typename: 'CompanyContactRoleAssignment' }
    | { readonly __typename: 'CompanyLocation' }
    | { readonly __typename: 'CompanyLocationCatalog' }
    | { readonly __typename: 'CompanyLocationStaffMemberAssignment' }
    | { readonly __typename: 'ConsentPolicy' }
    | { readonly __typename: 'CurrencyExchangeAdjustment' }
    | { readonly __typename: 'Customer' }
    | { readonly __typename: 'CustomerAccountAppExtensionPage' }
    | { readonly __typename: 'CustomerAccountNativePage' }
    | { readonly __typename: 'CustomerPaymentMethod' }
    | { readonly __typename: 'CustomerSegmentMembersQuery' }
    | { readonly __typename: 'CustomerVisit' }
    | { readonly __typename: 'DeliveryCarrierService' }
    | { readonly __typename: 'DeliveryCondition' }
    | { readonly __typename: 'DeliveryCountry' }
    | { readonly __typename: 'DeliveryCustomization' }
    | { readonly __typename: 'DeliveryLocationGroup' }
    | { readonly __typename: 'DeliveryMethod' }
    | { readonly __typename: 'DeliveryMethodDefinition' }
    | { readonly __typename: 'DeliveryParticipant' }
    | { readonly __typename: 'DeliveryProfile' }
    | { readonly __typename: 'DeliveryProfileItem' }
    | { readonly __typename: 'DeliveryPromiseParticipant' }
    | { readonly __typename: 'DeliveryPromiseProvider' }
    | { readonly __typename: 'DeliveryProvince' }
    | { readonly __typename: 'DeliveryRateDefinition' }
    | { readonly __typename: 'DeliveryZone' }
    | { readonly __typename: 'DiscountAutomaticBxgy' }
    | { readonly __typename: 'DiscountAutomaticNode' }
    | { readonly __typename: 'DiscountCodeNode' }
    | { readonly __typename: 'DiscountNode' }
    | { readonly __typename: 'DiscountRedeemCodeBulkCreation' }
    | { readonly __typename: 'Domain' }
    | { readonly __typename: 'DraftOrder' }
    | { readonly __typename: 'DraftOrderLineItem' }
    | { readonly __typename: 'DraftOrderTag' }
    | { readonly __typename: 'Duty' }
    | { readonly __typename: 'ExchangeLineItem' }
    | { readonly __typename: 'ExternalVideo' }
    | { readonly __typename: 'Fulfillment' }
    | { readonly __typename: 'FulfillmentConstraintRule' }
    | { readonly __typename: 'FulfillmentEvent' }
    | { readonly __typename: 'FulfillmentHold' }
    | { readonly __typename: 'FulfillmentLineItem' }
    | { readonly __typename: 'FulfillmentOrder' }
    | { readonly __typename: 'FulfillmentOrderDestination' }
    | { readonly __typename: 'FulfillmentOrderLineItem' }
    | { readonly __typename: 'FulfillmentOrderMerchantRequest' }
    | { readonly __typename: 'GenericFile' }
    | { readonly __typename: 'GiftCard' }
    | { readonly __typename: 'GiftCardCashOutTransaction' }
    | { readonly __typename: 'GiftCardCreditTransaction' }
    | { readonly __typename: 'GiftCardDebitTransaction' }
    | { readonly __typename: 'IdentityProviderSubject' }
    | { readonly __typename: 'InventoryAdjustmentGroup' }
    | { readonly __typename: 'InventoryItem' }
    | { readonly __typename: 'InventoryItemMeasurement' }
    | { readonly __typename: 'InventoryLevel' }
    | { readonly __typename: 'InventoryQuantity' }
    | { readonly __typename: 'InventoryShipment' }
    | { readonly __typename: 'InventoryShipmentLineItem' }
    | { readonly __typename: 'InventoryTransfer' }
    | { readonly __typename: 'InventoryTransferLineItem' }
    | { readonly __typename: 'LineItem' }
    | { readonly __typename: 'LineItemGroup' }
    | { readonly __typename: 'Location' }
    | { readonly __typename: 'MailingAddress' }
    | { readonly __typename: 'Market' }
    | { readonly __typename: 'MarketCatalog' }
    | { readonly __typename: 'MarketRegionCountry' }
    | { readonly __typename: 'MarketRegionSubdivision' }
    | { readonly __typename: 'MarketWebPresence' }
    | { readonly __typename: 'MarketingActivity' }
    | { readonly __typename: 'MarketingEvent' }
    | { readonly __typename: 'MediaImage' }
    | { readonly __typename: 'Menu' }
    | { readonly __typename: 'Metafield' }
    | { readonly __typename: 'MetafieldDefinition' }
    | { readonly __typename: 'Metaobject' }
    | { readonly __typename: 'MetaobjectDefinition' }
    | { readonly __typename: 'Model3d' }
    | { readonly __typename: 'OnlineStoreTheme' }
    | { readonly __typename: 'Order' }
    | { readonly __typename: 'OrderAdjustment' }
    | { readonly __typename: 'OrderAttributionDefinition' }
    | { readonly __typename: 'OrderCancelJobResult' }
    | { readonly __typename: 'OrderCreateMandatePaymentJobResult' }
    | { readonly __typename: 'OrderDisputeSummary' }
    | { readonly __typename: 'OrderEditSession' }
    | { readonly __typename: 'OrderTransaction' }
    | { readonly __typename: 'Page' }
    | { readonly __typename: 'PaymentCustomization' }
    | { readonly __typename: 'PaymentMandate' }
    | { readonly __typename: 'PaymentSchedule' }
    | { readonly __typename: 'PaymentTerms' }
    | { readonly __typename: 'PaymentTermsTemplate' }
    | { readonly __typename: 'PointOfSaleDevice' }
    | { readonly __typename: 'PointOfSaleDevicePaymentSession' }
    | { readonly __typename: 'PriceList' }
    | { readonly __typename: 'Product', readonly id: string, readonly metafield: { readonly value: string } | null }
    | { readonly __typename: 'ProductBundleOperation' }
    | { readonly __typename: 'ProductDeleteOperation' }
    | { readonly __typename: 'ProductDuplicateOperation' }
    | { readonly __typename: 'ProductFeed' }
    | { readonly __typename: 'ProductOption' }
    | { readonly __typename: 'ProductOptionValue' }
    | { readonly __typename: 'ProductSetOperation' }
    | { readonly __typename: 'ProductTaxonomyNode' }
    | { readonly __typename: 'ProductVariant' }
    | { readonly __typename: 'ProductVariantComponent' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'PublicationResourceOperation' }
    | { readonly __typename: 'QuantityPriceBreak' }
    | { readonly __typename: 'Refund' }
    | { readonly __typename: 'RefundShippingLine' }
    | { readonly __typename: 'Return' }
    | { readonly __typename: 'ReturnLineItem' }
    | { readonly __typename: 'ReturnReasonDefinition' }
    | { readonly __typename: 'ReturnableFulfillment' }
    | { readonly __typename: 'ReverseDelivery' }
    | { readonly __typename: 'ReverseDeliveryLineItem' }
    | { readonly __typename: 'ReverseFulfillmentOrder' }
    | { readonly __typename: 'ReverseFulfillmentOrderDisposition' }
    | { readonly __typename: 'ReverseFulfillmentOrderLineItem' }
    | { readonly __typename: 'SaleAdditionalFee' }
    | { readonly __typename: 'SavedSearch' }
    | { readonly __typename: 'ScriptTag' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'SellingPlan' }
    | { readonly __typename: 'SellingPlanGroup' }
    | { readonly __typename: 'ServerPixel' }
    | { readonly __typename: 'ShippingLabel' }
    | { readonly __typename: 'ShippingLabelPurchaseResult' }
    | { readonly __typename: 'Shop' }
    | { readonly __typename: 'ShopAddress' }
    | { readonly __typename: 'ShopPolicy' }
    | { readonly __typename: 'ShopifyPaymentsAccount' }
    | { readonly __typename: 'ShopifyPaymentsBalanceTransaction' }
    | { readonly __typename: 'ShopifyPaymentsBankAccount' }
    | { readonly __typename: 'ShopifyPaymentsDispute' }
    | { readonly __typename: 'ShopifyPaymentsDisputeEvidence' }
    | { readonly __typename: 'ShopifyPaymentsDisputeFileUpload' }
    | { readonly __typename: 'ShopifyPaymentsDisputeFulfillment' }
    | { readonly __typename: 'ShopifyPaymentsPayout' }
    | { readonly __typename: 'StaffMember' }
    | { readonly __typename: 'StandardMetafieldDefinitionTemplate' }
    | { readonly __typename: 'StoreCreditAccount' }
    | { readonly __typename: 'StoreCreditAccountCreditTransaction' }
    | { readonly __typename: 'StoreCreditAccountDebitRevertTransaction' }
    | { readonly __typename: 'StoreCreditAccountDebitTransaction' }
    | { readonly __typename: 'StorefrontAccessToken' }
    | { readonly __typename: 'SubscriptionBillingAttempt' }
    | { readonly __typename: 'SubscriptionContract' }
    | { readonly __typename: 'SubscriptionDraft' }
    | { readonly __typename: 'TaxonomyAttribute' }
    | { readonly __typename: 'TaxonomyCategory' }
    | { readonly __typename: 'TaxonomyChoiceListAttribute' }
    | { readonly __typename: 'TaxonomyMeasurementAttribute' }
    | { readonly __typename: 'TaxonomyValue' }
    | { readonly __typename: 'TenderTransaction' }
    | { readonly __typename: 'TransactionFee' }
    | { readonly __typename: 'UnverifiedReturnLineItem' }
    | { readonly __typename: 'UrlRedirect' }
    | { readonly __typename: 'UrlRedirectImport' }
    | { readonly __typename: 'Validation' }
    | { readonly __typename: 'Video' }
    | { readonly __typename: 'WebPixel' }
    | { readonly __typename: 'WebhookSubscription' }
   | null> };

export type MarketShippingQueryVariables = Exact<{
  id: string;
}>;


export type MarketShippingQuery = { readonly market: { readonly id: string, readonly name: string, readonly delivery: { readonly shipping: { readonly isEnabled: boolean, readonly optionDefinitions: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'DeliveryCarrierCalculatedOptionDefinition', readonly id: string, readonly isActive: boolean, readonly carrierGroups: { readonly nodes: ReadonlyArray<{ readonly carrierService: { readonly id: string } }> } | null }
            | { readonly __typename: 'DeliveryFlatRateOptionDefinition', readonly name: string, readonly id: string, readonly isActive: boolean, readonly rateGroups: { readonly nodes: ReadonlyArray<{ readonly rate: { readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } } }> } | null }
            | { readonly __typename: 'DeliveryValueBasedOptionDefinition', readonly id: string, readonly isActive: boolean }
            | { readonly __typename: 'DeliveryWeightBasedOptionDefinition', readonly id: string, readonly isActive: boolean }
          > } } | null } } | null };

export type MarketShippingUpdateMutationVariables = Exact<{
  id: string;
  input: MarketUpdateInput;
}>;


export type MarketShippingUpdateMutation = { readonly marketUpdate: { readonly market: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type SetDeliveryDaysMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldsSetInput> | MetafieldsSetInput;
}>;


export type SetDeliveryDaysMutation = { readonly metafieldsSet: { readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ShippingProfileQueryVariables = Exact<{
  id: string;
}>;


export type ShippingProfileQuery = { readonly deliveryProfile: { readonly id: string, readonly name: string, readonly productVariantsCount: { readonly count: number } | null, readonly profileLocationGroups: ReadonlyArray<{ readonly locationGroup: { readonly id: string }, readonly locationGroupZones: { readonly nodes: ReadonlyArray<{ readonly zone: { readonly id: string, readonly countries: ReadonlyArray<{ readonly code: { readonly countryCode: CountryCode | null } }> }, readonly methodDefinitions: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly active: boolean, readonly rateProvider:
                | { readonly __typename: 'DeliveryParticipant', readonly carrierService: { readonly id: string } }
                | { readonly __typename: 'DeliveryRateDefinition', readonly price: { readonly amount: string, readonly currencyCode: CurrencyCode } }
               }> } }> } }> } | null };

export type ShippingProfileCreateMutationVariables = Exact<{
  profile: DeliveryProfileInput;
}>;


export type ShippingProfileCreateMutation = { readonly deliveryProfileCreate: { readonly profile: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ShippingProfileRemoveMutationVariables = Exact<{
  id: string;
}>;


export type ShippingProfileRemoveMutation = { readonly deliveryProfileRemove: { readonly job: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ShippingProfileUpdateMutationVariables = Exact<{
  id: string;
  profile: DeliveryProfileInput;
}>;


export type ShippingProfileUpdateMutation = { readonly deliveryProfileUpdate: { readonly profile: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ShippingStateQueryVariables = Exact<{ [key: string]: never; }>;


export type ShippingStateQuery = { readonly shop: { readonly currencyCode: CurrencyCode, readonly features: { readonly marketDrivenShipping: boolean } }, readonly carrierServices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly callbackUrl: string | null, readonly active: boolean }> }, readonly locationsAvailableForDeliveryProfilesConnection: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ShopPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPoliciesQuery = { readonly shop: { readonly shopPolicies: ReadonlyArray<{ readonly id: string, readonly type: ShopPolicyType, readonly body: string }> } };

export type UpdateShopPolicyMutationVariables = Exact<{
  shopPolicy: ShopPolicyInput;
}>;


export type UpdateShopPolicyMutation = { readonly shopPolicyUpdate: { readonly shopPolicy: { readonly id: string, readonly body: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ShopPolicyErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ShopDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopDetailsQuery = { readonly shop: { readonly currencyCode: CurrencyCode, readonly ianaTimezone: string, readonly plan: { readonly publicDisplayName: string } } };

export type ProductTextsFragment = { readonly id: string, readonly title: string, readonly updatedAt: string, readonly featuredMedia:
    | { readonly preview: { readonly image: { readonly url: string } | null } | null }
    | { readonly preview: { readonly image: { readonly url: string } | null } | null }
    | { readonly preview: { readonly image: { readonly url: string } | null } | null }
    | { readonly preview: { readonly image: { readonly url: string } | null } | null }
   | null, readonly options: ReadonlyArray<{ readonly id: string, readonly name: string, readonly optionValues: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly media: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly alt: string | null, readonly image: { readonly width: number | null, readonly height: number | null } | null }
      | Record<PropertyKey, never>
    > }, readonly metafields: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly key: string, readonly type: string }> } };

export type ProductTextsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ProductTextsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly updatedAt: string, readonly featuredMedia:
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
       | null, readonly options: ReadonlyArray<{ readonly id: string, readonly name: string, readonly optionValues: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly media: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly alt: string | null, readonly image: { readonly width: number | null, readonly height: number | null } | null }
          | Record<PropertyKey, never>
        > }, readonly metafields: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly key: string, readonly type: string }> } }
    | Record<PropertyKey, never>
   | null> };

export type ProductTextsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
}>;


export type ProductTextsPageQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly updatedAt: string, readonly featuredMedia:
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
        | { readonly preview: { readonly image: { readonly url: string } | null } | null }
       | null, readonly options: ReadonlyArray<{ readonly id: string, readonly name: string, readonly optionValues: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly media: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly alt: string | null, readonly image: { readonly width: number | null, readonly height: number | null } | null }
          | Record<PropertyKey, never>
        > }, readonly metafields: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly key: string, readonly type: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegisterTranslationsMutationVariables = Exact<{
  resourceId: string;
  translations: ReadonlyArray<TranslationInput> | TranslationInput;
}>;


export type RegisterTranslationsMutation = { readonly translationsRegister: { readonly translations: ReadonlyArray<{ readonly key: string, readonly locale: string }> | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string, readonly code: TranslationErrorCode | null }> } | null };

export type RemoveTranslationsMutationVariables = Exact<{
  resourceId: string;
  keys: ReadonlyArray<string> | string;
  locales: ReadonlyArray<string> | string;
  marketIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type RemoveTranslationsMutation = { readonly translationsRemove: { readonly translations: ReadonlyArray<{ readonly key: string, readonly locale: string }> | null, readonly userErrors: ReadonlyArray<{ readonly field: ReadonlyArray<string> | null, readonly message: string, readonly code: TranslationErrorCode | null }> } | null };

export type ShopLocalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopLocalesQuery = { readonly shopLocales: ReadonlyArray<{ readonly locale: string, readonly name: string, readonly primary: boolean, readonly published: boolean }> };

export type TranslatableContentsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
}>;


export type TranslatableContentsQuery = { readonly translatableResourcesByIds: { readonly nodes: ReadonlyArray<{ readonly resourceId: string, readonly translatableContent: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly digest: string | null, readonly type: LocalizableContentType, readonly locale: string }> }> } };

export type TranslatableContentsOfTypeQueryVariables = Exact<{
  type: TranslatableResourceType;
  first: number;
  after?: string | null | undefined;
}>;


export type TranslatableContentsOfTypeQuery = { readonly translatableResources: { readonly nodes: ReadonlyArray<{ readonly resourceId: string, readonly translatableContent: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly digest: string | null, readonly type: LocalizableContentType, readonly locale: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TranslationsOfResourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  locale: string;
  marketId?: string | null | undefined;
}>;


export type TranslationsOfResourcesQuery = { readonly translatableResourcesByIds: { readonly nodes: ReadonlyArray<{ readonly resourceId: string, readonly translations: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly outdated: boolean }> }> } };

export const VariantFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"inventoryQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"truncateAt"},"value":{"kind":"IntValue","value":"600"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tracked"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryHarmonizedSystemCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryCodeOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VariantFieldsFragment, unknown>;
export const OrderMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<OrderMoneyFragment, unknown>;
export const OrderLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"variantTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalUnitPriceSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountAllocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatedAmountSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<OrderLineFieldsFragment, unknown>;
export const RefundLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"restockType"}},{"kind":"Field","name":{"kind":"Name","value":"lineItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotalSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalTaxSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]} as unknown as DocumentNode<RefundLineFieldsFragment, unknown>;
export const ProductTextsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"optionValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"media"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaImage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ProductTextsFragment, unknown>;
export const ShopBasicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShopBasics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"ianaTimezone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVariantsCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ShopBasicsQuery, ShopBasicsQueryVariables>;
export const VariantsByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantsById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VariantFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"inventoryQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"truncateAt"},"value":{"kind":"IntValue","value":"600"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tracked"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryHarmonizedSystemCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryCodeOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VariantsByIdQuery, VariantsByIdQueryVariables>;
export const VariantsOfProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantsOfProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VariantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"inventoryQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"truncateAt"},"value":{"kind":"IntValue","value":"600"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tracked"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryHarmonizedSystemCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryCodeOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VariantsOfProductQuery, VariantsOfProductQueryVariables>;
export const VariantsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariantsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortKey"},"value":{"kind":"EnumValue","value":"ID"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VariantFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VariantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"inventoryQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"productType"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"truncateAt"},"value":{"kind":"IntValue","value":"600"}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tracked"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryHarmonizedSystemCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countryCodeOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VariantsPageQuery, VariantsPageQueryVariables>;
export const UpdateInventoryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInventoryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryItemUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInventoryItemMutation, UpdateInventoryItemMutationVariables>;
export const MarketsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"REGION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currencySettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"baseCurrency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localCurrencies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionsCondition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"250"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketRegionCountry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MarketsPageQuery, MarketsPageQueryVariables>;
export const MoreOrderLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreOrderLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"variantTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalUnitPriceSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountAllocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatedAmountSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}}]}}]} as unknown as DocumentNode<MoreOrderLinesQuery, MoreOrderLinesQueryVariables>;
export const MoreRefundLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreRefundLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundLineItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"restockType"}},{"kind":"Field","name":{"kind":"Name","value":"lineItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotalSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalTaxSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}}]} as unknown as DocumentNode<MoreRefundLinesQuery, MoreRefundLinesQueryVariables>;
export const OrderDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"totalDiscountsSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalShippingPriceSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalTaxSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPriceSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}},{"kind":"Field","name":{"kind":"Name","value":"shopMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentGatewayNames"}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCodeV2"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trackingInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalRefundedSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundLineItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyBag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentmentMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"variantTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalUnitPriceSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountAllocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatedAmountSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"restockType"}},{"kind":"Field","name":{"kind":"Name","value":"lineItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotalSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalTaxSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderMoney"}}]}}]}}]} as unknown as DocumentNode<OrderDetailQuery, OrderDetailQueryVariables>;
export const OrderVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"250"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortKey"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrderVersionsQuery, OrderVersionsQueryVariables>;
export const AddFixedPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddFixedPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prices"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceListPriceInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListFixedPricesAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"priceListId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}}},{"kind":"Argument","name":{"kind":"Name","value":"prices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prices"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddFixedPricesMutation, AddFixedPricesMutationVariables>;
export const ContextualPricesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContextualPricesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contextualPricing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContextualPricesByIdQuery, ContextualPricesByIdQueryVariables>;
export const ContextualPricesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContextualPricesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country1"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country2"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country4"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with2"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with3"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with4"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortKey"},"value":{"kind":"EnumValue","value":"ID"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"price1"},"name":{"kind":"Name","value":"contextualPricing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country1"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"price2"},"name":{"kind":"Name","value":"contextualPricing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country2"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with2"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"price3"},"name":{"kind":"Name","value":"contextualPricing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country3"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with3"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"price4"},"name":{"kind":"Name","value":"contextualPricing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country4"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with4"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ContextualPricesPageQuery, ContextualPricesPageQueryVariables>;
export const CreateMarketCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMarketCatalog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMarketCatalogMutation, CreateMarketCatalogMutationVariables>;
export const CreatePriceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePriceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceListCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePriceListMutation, CreatePriceListMutationVariables>;
export const DeleteFixedPricesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteFixedPrices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variantIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListFixedPricesDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"priceListId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}}},{"kind":"Argument","name":{"kind":"Name","value":"variantIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variantIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedFixedPriceVariantIds"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteFixedPricesMutation, DeleteFixedPricesMutationVariables>;
export const FixedPricesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FixedPricesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priceListId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"originType"},"value":{"kind":"EnumValue","value":"FIXED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FixedPricesPageQuery, FixedPricesPageQueryVariables>;
export const ResearchDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResearchDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"inventoryItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"harmonizedSystemCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCodeOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResearchDraftQuery, ResearchDraftQueryVariables>;
export const SetResearchDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetResearchDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"identifier"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"handle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handle"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"synchronous"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SetResearchDraftMutation, SetResearchDraftMutationVariables>;
export const CarrierServiceCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarrierServiceCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryCarrierServiceCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierServiceCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CarrierServiceCreateMutation, CarrierServiceCreateMutationVariables>;
export const CarrierServiceUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarrierServiceUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryCarrierServiceUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierServiceUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CarrierServiceUpdateMutation, CarrierServiceUpdateMutationVariables>;
export const DeleteDeliveryDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteDeliveryDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metafields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetafieldIdentifierInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metafieldsDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metafields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metafields"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteDeliveryDaysMutation, DeleteDeliveryDaysMutationVariables>;
export const DeliveryDaysOfProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeliveryDaysOfProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metafield"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveryDaysOfProductsQuery, DeliveryDaysOfProductsQueryVariables>;
export const MarketShippingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketShipping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"optionDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryFlatRateOptionDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rateGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryCarrierCalculatedOptionDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"carrierGroups"},"name":{"kind":"Name","value":"rateGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarketShippingQuery, MarketShippingQueryVariables>;
export const MarketShippingUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarketShippingUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarketUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarketShippingUpdateMutation, MarketShippingUpdateMutationVariables>;
export const SetDeliveryDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDeliveryDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metafields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetafieldsSetInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metafieldsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metafields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metafields"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetDeliveryDaysMutation, SetDeliveryDaysMutationVariables>;
export const ShippingProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShippingProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productVariantsCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profileLocationGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationGroupZones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"methodDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"rateProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryRateDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carrierService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShippingProfileQuery, ShippingProfileQueryVariables>;
export const ShippingProfileCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShippingProfileCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryProfileCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShippingProfileCreateMutation, ShippingProfileCreateMutationVariables>;
export const ShippingProfileRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShippingProfileRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryProfileRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShippingProfileRemoveMutation, ShippingProfileRemoveMutationVariables>;
export const ShippingProfileUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShippingProfileUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryProfileUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShippingProfileUpdateMutation, ShippingProfileUpdateMutationVariables>;
export const ShippingStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShippingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketDrivenShipping"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrierServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"callbackUrl"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locationsAvailableForDeliveryProfilesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ShippingStateQuery, ShippingStateQueryVariables>;
export const ShopPoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShopPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]} as unknown as DocumentNode<ShopPoliciesQuery, ShopPoliciesQueryVariables>;
export const UpdateShopPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateShopPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shopPolicy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShopPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopPolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shopPolicy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shopPolicy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateShopPolicyMutation, UpdateShopPolicyMutationVariables>;
export const ShopDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShopDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"ianaTimezone"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicDisplayName"}}]}}]}}]}}]} as unknown as DocumentNode<ShopDetailsQuery, ShopDetailsQueryVariables>;
export const ProductTextsByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductTextsById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductTexts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"optionValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"media"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaImage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ProductTextsByIdQuery, ProductTextsByIdQueryVariables>;
export const ProductTextsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductTextsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortKey"},"value":{"kind":"EnumValue","value":"ID"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductTexts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductTexts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"featuredMedia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"optionValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"media"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaImage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ProductTextsPageQuery, ProductTextsPageQueryVariables>;
export const RegisterTranslationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterTranslations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"translations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TranslationInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translationsRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"translations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"translations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterTranslationsMutation, RegisterTranslationsMutationVariables>;
export const RemoveTranslationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTranslations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locales"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"marketIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translationsRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"translationKeys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}},{"kind":"Argument","name":{"kind":"Name","value":"locales"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locales"}}},{"kind":"Argument","name":{"kind":"Name","value":"marketIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"marketIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTranslationsMutation, RemoveTranslationsMutationVariables>;
export const ShopLocalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShopLocales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopLocales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<ShopLocalesQuery, ShopLocalesQueryVariables>;
export const TranslatableContentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslatableContents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translatableResourcesByIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"translatableContent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TranslatableContentsQuery, TranslatableContentsQueryVariables>;
export const TranslatableContentsOfTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslatableContentsOfType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TranslatableResourceType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translatableResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"translatableContent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TranslatableContentsOfTypeQuery, TranslatableContentsOfTypeQueryVariables>;
export const TranslationsOfResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslationsOfResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"marketId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translatableResourcesByIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}},{"kind":"Argument","name":{"kind":"Name","value":"marketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"marketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TranslationsOfResourcesQuery, TranslationsOfResourcesQueryVariables>;