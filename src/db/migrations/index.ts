import * as migration_20261123_114624_initial from './20261123_114624_initial';
import * as migration_20261123_165503_menu_engine from './20261123_165503_menu_engine';
import * as migration_20261123_165600_known_tags from './20261123_165600_known_tags';
import * as migration_20261123_170000_menu_changes from './20261123_170000_menu_changes';
import * as migration_20261123_211252_messages from './20261123_211252_messages';
import * as migration_20261123_213000_message_queues from './20261123_213000_message_queues';
import * as migration_20261124_000714_subscribers from './20261124_000714_subscribers';
import * as migration_20261124_000800_message_tables from './20261124_000800_message_tables';
import * as migration_20261128_142357_iiko_connections from './20261128_142357_iiko_connections';
import * as migration_20261128_142500_iiko_secrets from './20261128_142500_iiko_secrets';
import * as migration_20261128_144226_message_templates from './20261128_144226_message_templates';
import * as migration_20261128_145240_iiko_runs from './20261128_145240_iiko_runs';
import * as migration_20261128_145300_iiko_given from './20261128_145300_iiko_given';
import * as migration_20261128_145900_sms from './20261128_145900_sms';
import * as migration_20261128_150500_bot_chats from './20261128_150500_bot_chats';
import * as migration_20261128_150500_iiko_chores from './20261128_150500_iiko_chores';
import * as migration_20261128_152000_sign_in_codes from './20261128_152000_sign_in_codes';
import * as migration_20261128_152917_deliveries_at_once from './20261128_152917_deliveries_at_once';
import * as migration_20261128_152922_deliveries_in_order from './20261128_152922_deliveries_in_order';
import * as migration_20261128_153000_bot_staff from './20261128_153000_bot_staff';
import * as migration_20261128_153500_iiko_orders from './20261128_153500_iiko_orders';
import * as migration_20261128_154933_orders from './20261128_154933_orders';
import * as migration_20261128_154934_order_tables from './20261128_154934_order_tables';
import * as migration_20261128_155500_iiko_order_steps from './20261128_155500_iiko_order_steps';
import * as migration_20261128_162500_deliveries_given_up from './20261128_162500_deliveries_given_up';
import * as migration_20261128_162500_staff_browsers from './20261128_162500_staff_browsers';
import * as migration_20261128_174745_vat_of_dishes from './20261128_174745_vat_of_dishes';
import * as migration_20261128_182539_site_settings from './20261128_182539_site_settings';
import * as migration_20261128_183300_backup_runs from './20261128_183300_backup_runs';
import * as migration_20261128_183310_old_system_rows from './20261128_183310_old_system_rows';
import * as migration_20261128_183612_payments_online from './20261128_183612_payments_online';
import * as migration_20261128_190000_payment_tables from './20261128_190000_payment_tables';
import * as migration_20261128_190100_iiko_calls from './20261128_190100_iiko_calls';
import * as migration_20261128_190600_no_daily_template from './20261128_190600_no_daily_template';
import * as migration_20261128_191134_orders_without_pos from './20261128_191134_orders_without_pos';
import * as migration_20261128_215144_staff_places from './20261128_215144_staff_places';
import * as migration_20261128_215200_order_stock from './20261128_215200_order_stock';
import * as migration_20261128_221500_payment_on_page from './20261128_221500_payment_on_page';
import * as migration_20261128_223900_customer_addresses from './20261128_223900_customer_addresses';
import * as migration_20261128_224916_iiko_fee_products from './20261128_224916_iiko_fee_products';
import * as migration_20261128_225250_untrue_claims from './20261128_225250_untrue_claims';
import * as migration_20261128_225251_receipts_sent_again from './20261128_225251_receipts_sent_again';
import * as migration_20261129_014633_news_on_site from './20261129_014633_news_on_site';
import * as migration_20261129_014634_old_news_on_site from './20261129_014634_old_news_on_site';
import * as migration_20261129_021704_iiko_tables from './20261129_021704_iiko_tables';
import * as migration_20261129_055139_pages from './20261129_055139_pages';
import * as migration_20261129_061234_modifier_offers from './20261129_061234_modifier_offers';
import * as migration_20261129_084500_sales from './20261129_084500_sales';
import * as migration_20261129_092946_consent_words from './20261129_092946_consent_words';
import * as migration_20261129_095950_stripe_receipt_page from './20261129_095950_stripe_receipt_page';
import * as migration_20261129_095951_ways_in_words from './20261129_095951_ways_in_words';
import * as migration_20261129_101806_audit from './20261129_101806_audit';
import * as migration_20261129_101900_audit_trigger from './20261129_101900_audit_trigger';
import * as migration_20261129_122000_sales_sums from './20261129_122000_sales_sums';
import * as migration_20261129_122915_pause_reason from './20261129_122915_pause_reason';
import * as migration_20261129_130927_printers from './20261129_130927_printers';
import * as migration_20261129_130930_printer_channel from './20261129_130930_printer_channel';
import * as migration_20261129_153304_site_fonts from './20261129_153304_site_fonts';
import * as migration_20261129_190500_stop_days from './20261129_190500_stop_days';
import * as migration_20261129_191500_retention_indexes from './20261129_191500_retention_indexes';
import * as migration_20261129_193431_iiko_run_overtaken from './20261129_193431_iiko_run_overtaken';
import * as migration_20261129_193500_iiko_old_runs_overtaken from './20261129_193500_iiko_old_runs_overtaken';
import * as migration_20261129_194842_difference_currency from './20261129_194842_difference_currency';

export const migrations = [
  {
    up: migration_20261123_114624_initial.up,
    down: migration_20261123_114624_initial.down,
    name: '20261123_114624_initial',
  },
  {
    up: migration_20261123_165503_menu_engine.up,
    down: migration_20261123_165503_menu_engine.down,
    name: '20261123_165503_menu_engine',
  },
  {
    up: migration_20261123_165600_known_tags.up,
    down: migration_20261123_165600_known_tags.down,
    name: '20261123_165600_known_tags',
  },
  {
    up: migration_20261123_170000_menu_changes.up,
    down: migration_20261123_170000_menu_changes.down,
    name: '20261123_170000_menu_changes',
  },
  {
    up: migration_20261123_211252_messages.up,
    down: migration_20261123_211252_messages.down,
    name: '20261123_211252_messages',
  },
  {
    up: migration_20261123_213000_message_queues.up,
    down: migration_20261123_213000_message_queues.down,
    name: '20261123_213000_message_queues',
  },
  {
    up: migration_20261124_000714_subscribers.up,
    down: migration_20261124_000714_subscribers.down,
    name: '20261124_000714_subscribers',
  },
  {
    up: migration_20261124_000800_message_tables.up,
    down: migration_20261124_000800_message_tables.down,
    name: '20261124_000800_message_tables',
  },
  {
    up: migration_20261128_142357_iiko_connections.up,
    down: migration_20261128_142357_iiko_connections.down,
    name: '20261128_142357_iiko_connections',
  },
  {
    up: migration_20261128_142500_iiko_secrets.up,
    down: migration_20261128_142500_iiko_secrets.down,
    name: '20261128_142500_iiko_secrets',
  },
  {
    up: migration_20261128_144226_message_templates.up,
    down: migration_20261128_144226_message_templates.down,
    name: '20261128_144226_message_templates',
  },
  {
    up: migration_20261128_145240_iiko_runs.up,
    down: migration_20261128_145240_iiko_runs.down,
    name: '20261128_145240_iiko_runs',
  },
  {
    up: migration_20261128_145300_iiko_given.up,
    down: migration_20261128_145300_iiko_given.down,
    name: '20261128_145300_iiko_given',
  },
  {
    up: migration_20261128_145900_sms.up,
    down: migration_20261128_145900_sms.down,
    name: '20261128_145900_sms',
  },
  {
    up: migration_20261128_150500_bot_chats.up,
    down: migration_20261128_150500_bot_chats.down,
    name: '20261128_150500_bot_chats',
  },
  {
    up: migration_20261128_150500_iiko_chores.up,
    down: migration_20261128_150500_iiko_chores.down,
    name: '20261128_150500_iiko_chores',
  },
  {
    up: migration_20261128_152000_sign_in_codes.up,
    down: migration_20261128_152000_sign_in_codes.down,
    name: '20261128_152000_sign_in_codes',
  },
  {
    up: migration_20261128_152917_deliveries_at_once.up,
    down: migration_20261128_152917_deliveries_at_once.down,
    name: '20261128_152917_deliveries_at_once',
  },
  {
    up: migration_20261128_152922_deliveries_in_order.up,
    down: migration_20261128_152922_deliveries_in_order.down,
    name: '20261128_152922_deliveries_in_order',
  },
  {
    up: migration_20261128_153000_bot_staff.up,
    down: migration_20261128_153000_bot_staff.down,
    name: '20261128_153000_bot_staff',
  },
  {
    up: migration_20261128_153500_iiko_orders.up,
    down: migration_20261128_153500_iiko_orders.down,
    name: '20261128_153500_iiko_orders',
  },
  {
    up: migration_20261128_154933_orders.up,
    down: migration_20261128_154933_orders.down,
    name: '20261128_154933_orders',
  },
  {
    up: migration_20261128_154934_order_tables.up,
    down: migration_20261128_154934_order_tables.down,
    name: '20261128_154934_order_tables',
  },
  {
    up: migration_20261128_155500_iiko_order_steps.up,
    down: migration_20261128_155500_iiko_order_steps.down,
    name: '20261128_155500_iiko_order_steps',
  },
  {
    up: migration_20261128_162500_deliveries_given_up.up,
    down: migration_20261128_162500_deliveries_given_up.down,
    name: '20261128_162500_deliveries_given_up',
  },
  {
    up: migration_20261128_162500_staff_browsers.up,
    down: migration_20261128_162500_staff_browsers.down,
    name: '20261128_162500_staff_browsers',
  },
  {
    up: migration_20261128_174745_vat_of_dishes.up,
    down: migration_20261128_174745_vat_of_dishes.down,
    name: '20261128_174745_vat_of_dishes',
  },
  {
    up: migration_20261128_182539_site_settings.up,
    down: migration_20261128_182539_site_settings.down,
    name: '20261128_182539_site_settings',
  },
  {
    up: migration_20261128_183300_backup_runs.up,
    down: migration_20261128_183300_backup_runs.down,
    name: '20261128_183300_backup_runs',
  },
  {
    up: migration_20261128_183310_old_system_rows.up,
    down: migration_20261128_183310_old_system_rows.down,
    name: '20261128_183310_old_system_rows',
  },
  {
    up: migration_20261128_183612_payments_online.up,
    down: migration_20261128_183612_payments_online.down,
    name: '20261128_183612_payments_online',
  },
  {
    up: migration_20261128_190000_payment_tables.up,
    down: migration_20261128_190000_payment_tables.down,
    name: '20261128_190000_payment_tables',
  },
  {
    up: migration_20261128_190100_iiko_calls.up,
    down: migration_20261128_190100_iiko_calls.down,
    name: '20261128_190100_iiko_calls',
  },
  {
    up: migration_20261128_190600_no_daily_template.up,
    down: migration_20261128_190600_no_daily_template.down,
    name: '20261128_190600_no_daily_template',
  },
  {
    up: migration_20261128_191134_orders_without_pos.up,
    down: migration_20261128_191134_orders_without_pos.down,
    name: '20261128_191134_orders_without_pos',
  },
  {
    up: migration_20261128_215144_staff_places.up,
    down: migration_20261128_215144_staff_places.down,
    name: '20261128_215144_staff_places',
  },
  {
    up: migration_20261128_215200_order_stock.up,
    down: migration_20261128_215200_order_stock.down,
    name: '20261128_215200_order_stock',
  },
  {
    up: migration_20261128_221500_payment_on_page.up,
    down: migration_20261128_221500_payment_on_page.down,
    name: '20261128_221500_payment_on_page',
  },
  {
    up: migration_20261128_223900_customer_addresses.up,
    down: migration_20261128_223900_customer_addresses.down,
    name: '20261128_223900_customer_addresses',
  },
  {
    up: migration_20261128_224916_iiko_fee_products.up,
    down: migration_20261128_224916_iiko_fee_products.down,
    name: '20261128_224916_iiko_fee_products',
  },
  {
    up: migration_20261128_225250_untrue_claims.up,
    down: migration_20261128_225250_untrue_claims.down,
    name: '20261128_225250_untrue_claims',
  },
  {
    up: migration_20261128_225251_receipts_sent_again.up,
    down: migration_20261128_225251_receipts_sent_again.down,
    name: '20261128_225251_receipts_sent_again',
  },
  {
    up: migration_20261129_014633_news_on_site.up,
    down: migration_20261129_014633_news_on_site.down,
    name: '20261129_014633_news_on_site',
  },
  {
    up: migration_20261129_014634_old_news_on_site.up,
    down: migration_20261129_014634_old_news_on_site.down,
    name: '20261129_014634_old_news_on_site',
  },
  {
    up: migration_20261129_021704_iiko_tables.up,
    down: migration_20261129_021704_iiko_tables.down,
    name: '20261129_021704_iiko_tables',
  },
  {
    up: migration_20261129_055139_pages.up,
    down: migration_20261129_055139_pages.down,
    name: '20261129_055139_pages',
  },
  {
    up: migration_20261129_061234_modifier_offers.up,
    down: migration_20261129_061234_modifier_offers.down,
    name: '20261129_061234_modifier_offers',
  },
  {
    up: migration_20261129_084500_sales.up,
    down: migration_20261129_084500_sales.down,
    name: '20261129_084500_sales',
  },
  {
    up: migration_20261129_092946_consent_words.up,
    down: migration_20261129_092946_consent_words.down,
    name: '20261129_092946_consent_words',
  },
  {
    up: migration_20261129_095950_stripe_receipt_page.up,
    down: migration_20261129_095950_stripe_receipt_page.down,
    name: '20261129_095950_stripe_receipt_page',
  },
  {
    up: migration_20261129_095951_ways_in_words.up,
    down: migration_20261129_095951_ways_in_words.down,
    name: '20261129_095951_ways_in_words',
  },
  {
    up: migration_20261129_101806_audit.up,
    down: migration_20261129_101806_audit.down,
    name: '20261129_101806_audit',
  },
  {
    up: migration_20261129_101900_audit_trigger.up,
    down: migration_20261129_101900_audit_trigger.down,
    name: '20261129_101900_audit_trigger',
  },
  {
    up: migration_20261129_122000_sales_sums.up,
    down: migration_20261129_122000_sales_sums.down,
    name: '20261129_122000_sales_sums',
  },
  {
    up: migration_20261129_122915_pause_reason.up,
    down: migration_20261129_122915_pause_reason.down,
    name: '20261129_122915_pause_reason',
  },
  {
    up: migration_20261129_130927_printers.up,
    down: migration_20261129_130927_printers.down,
    name: '20261129_130927_printers',
  },
  {
    up: migration_20261129_130930_printer_channel.up,
    down: migration_20261129_130930_printer_channel.down,
    name: '20261129_130930_printer_channel',
  },
  {
    up: migration_20261129_153304_site_fonts.up,
    down: migration_20261129_153304_site_fonts.down,
    name: '20261129_153304_site_fonts',
  },
  {
    up: migration_20261129_190500_stop_days.up,
    down: migration_20261129_190500_stop_days.down,
    name: '20261129_190500_stop_days',
  },
  {
    up: migration_20261129_191500_retention_indexes.up,
    down: migration_20261129_191500_retention_indexes.down,
    name: '20261129_191500_retention_indexes',
  },
  {
    up: migration_20261129_193431_iiko_run_overtaken.up,
    down: migration_20261129_193431_iiko_run_overtaken.down,
    name: '20261129_193431_iiko_run_overtaken',
  },
  {
    up: migration_20261129_193500_iiko_old_runs_overtaken.up,
    down: migration_20261129_193500_iiko_old_runs_overtaken.down,
    name: '20261129_193500_iiko_old_runs_overtaken',
  },
  {
    up: migration_20261129_194842_difference_currency.up,
    down: migration_20261129_194842_difference_currency.down,
    name: '20261129_194842_difference_currency'
  },
];
