/** Query parameters that say where a reader came from and not what is read, by who adds them. Names end in "*" where any ending counts. */
const BY_VENDOR: Readonly<Record<string, string>> = {
  'analytics of Google, Matomo, Adobe, AT Internet, Webtrends, comScore, Piano, Yandex':
    'utm_* _ga _gl ga_* gaa_* gclid gclsrc dclid gbraid wbraid gad_* srsltid mtm_* pk_* piwik_* matomo_* s_cid s_kwcid ef_id icid intcid xtor at_* wt_* wt.* ns_* piano_* _openstat yclid ysclid _ym*',
  'social networks':
    'fbclid fb_* mibextid action_object_map action_type_map action_ref_map igshid igsh twclid ttclid li_fat_id lipi licu rdt_cid epik sccid __twitter_impression trk trkcampaign trackingid smid smtyp soc_* sfns shem sr_share',
  'advertising and affiliates':
    'msclkid irclickid irgwc cjevent awc tblci dicbo oborigurl taboola_* zanpid rb_clickid wickedid guccounter guce_* spm',
  'mail and marketing':
    'mc_cid mc_eid mkt_tok _hsenc _hsmi __hs* hsa_* hss_channel hsctatracking vero_* elq* oly_* ml_subscriber* ck_subscriber_id sfmc_* sc_campaign sc_channel sc_content sc_outcome sc_country sc_geo email_* emc linkid _branch_match_id _branch_referrer',
  newsrooms:
    'ref ref_src ref_url referrer referringsource cmpid cmp campaign campaign_id camp ocid cvid ito ncid n_cid sref srnd leadsource in_source tpcc taid traffic_source share sharetype sharetoken source __source partner rss feedtype feedname rpc mod reflink st tid itid wpisrc wpmm pwapi_token hpid instance_id segment_id segmentid regi_id unlocked_article_code giftcopy ftcamp accesstoken fsrc etear ftag intcmp icmp int_* dlbk mbid bxid cndid esrc hasha hashb hashc sara_ecid sara_ref tsrc .tsrc cx_* intlink_from_url link_location pinned_post_* qsearchterm edition-redirect embedded-checkout',
  'forms of one page, and sessions': 'amp outputtype jsessionid phpsessid sessionid',
};

export const TRACKING_PARAMETERS: readonly string[] = Object.values(BY_VENDOR).flatMap((names) => names.split(' '));
