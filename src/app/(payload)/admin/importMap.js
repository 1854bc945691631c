import { MoneyCell as MoneyCell_429a0e875ae7540b4e88e71860cd20e3 } from '../../../../src/admin/money/MoneyCell'
import { MoneyField as MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff } from '../../../../src/admin/money/MoneyField'
import { PhotoCell as PhotoCell_7921b78508b4f4ecd0e8495452a4aeca } from '../../../../src/admin/photo/PhotoCell'
import { OtherBasis as OtherBasis_b57cab7e844f780ee1d03c2d264647ed } from '../../../../src/admin/nutrition/OtherBasis'
import { NamedRow as NamedRow_573208b5440f70c53b832e2b8f6f767a } from '../../../../src/admin/rows/NamedRow'
import { SizeField as SizeField_4178f5c166e8600016e51ffd4506164a } from '../../../../src/admin/sizes/SizeField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AvailabilityCell as AvailabilityCell_eed6c8ba41d3428f573ec6f0228fb477 } from '../../../../src/admin/availability/AvailabilityCell'
import { AcrossLink as AcrossLink_b83cfd79fbf432792ec70766799d4c2d } from '../../../../src/admin/across/AcrossLink'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { OwnershipPanel as OwnershipPanel_b3b2fcf22c73b5b8de7da55676db7f65 } from '../../../../src/admin/iikoRuns/OwnershipPanel'
import { NamelessTitle as NamelessTitle_9cc453f5ab609e1b3d14b4523128a8a6 } from '../../../../src/admin/page/NamelessTitle'
import { WeeklyWindowsField as WeeklyWindowsField_b17a2beff0731ab80f182deac54965fb } from '../../../../src/admin/schedule/WeeklyWindowsField'
import { LocalDateField as LocalDateField_9f35d2e9853546a10b1b2f27e4044b7c } from '../../../../src/admin/schedule/LocalDateField'
import { PlacesField as PlacesField_32c2a2935b79c57ae7e0869acf44465f } from '../../../../src/admin/places/PlacesField'
import { MenuPapers as MenuPapers_f5a464713b7b8d74c895d18ad3191011 } from '../../../../src/admin/tables/MenuPapers'
import { FilesizeCell as FilesizeCell_6ea6bba14657f018bed97f2c0223ae39 } from '../../../../src/admin/photo/FilesizeCell'
import { ClockTimeField as ClockTimeField_36cfe13e840611e8ce231fe53808dd7c } from '../../../../src/admin/schedule/ClockTimeField'
import { DatedRow as DatedRow_e2b29229e7246d646db62405ba5bf2cd } from '../../../../src/admin/rows/DatedRow'
import { TimeZoneField as TimeZoneField_ed4acb682d260d00a267cb12c49a6fa0 } from '../../../../src/admin/schedule/TimeZoneField'
import { PlacePapers as PlacePapers_aa45e5c817618249ef87dc71b2723824 } from '../../../../src/admin/tables/PlacePapers'
import { Groups as Groups_c6270a0d5f5a73233995d89b50e7425f } from '../../../../src/admin/telegram/Groups'
import { ModifierCell as ModifierCell_2553927713425aaa57a608d83363741d } from '../../../../src/admin/sizes/ModifierCell'
import { ModifierField as ModifierField_aa66befed4369ed230e626d3906c54f9 } from '../../../../src/admin/sizes/ModifierField'
import { LinkTelegram as LinkTelegram_6c76c799d8d5a181724e6e89d9fda33a } from '../../../../src/admin/telegram/LinkTelegram'
import { BrowserNotices as BrowserNotices_efe3ee79d6ba0bd61dfac68ef5994592 } from '../../../../src/admin/push/BrowserNotices'
import { OrderPage as OrderPage_3200526a68f1aae8be7e3adae4ca6ee9 } from '../../../../src/admin/orders/OrderPage'
import { InSummary as InSummary_84989b2d28d881f4acd89381f6153912 } from '../../../../src/admin/deliveries/InSummary'
import { OrderStateCell as OrderStateCell_3302654cd57a941496a7959329b582b4 } from '../../../../src/admin/orders/OrderStateCell'
import { SumCell as SumCell_859dee691c935969beea7c61e814da09 } from '../../../../src/admin/money/SumCell'
import { WayCell as WayCell_3785174f2a907bb27dc3003353753614 } from '../../../../src/admin/orders/WayCell'
import { OrderAtIiko as OrderAtIiko_99072afae5deb4fa1e75a5cf832a2792 } from '../../../../plugins/iiko/admin/OrderAtIiko'
import { WayField as WayField_82a14861f47ea72e62718f38748587c4 } from '../../../../src/admin/orders/WayField'
import { SumField as SumField_ddbf6db57ffb2fb3bcc998aa767e6569 } from '../../../../src/admin/money/SumField'
import { ReceiptPageField as ReceiptPageField_f312276c309eaf74c1ff75e9cf8550b0 } from '../../../../src/admin/payments/ReceiptPageField'
import { ForgetCustomer as ForgetCustomer_fa06ead25a70effa4774f4b9702acf02 } from '../../../../src/admin/customers/ForgetCustomer'
import { TableCode as TableCode_73cd4f60b5ab08037087886c35ab61db } from '../../../../src/admin/tables/TableCode'
import { TableChoice as TableChoice_1841ad37f2672a2ca3556010da6a222d } from '../../../../src/admin/iiko/TableChoice'
import { CodesLink as CodesLink_1bf1acecc337c6f42206fe3c7c954e76 } from '../../../../src/admin/tables/CodesLink'
import { TestPrinter as TestPrinter_de2489fadc3aa619bc629b425991101e } from '../../../../src/admin/printers/TestPrinter'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Sending as Sending_562ab256c60a64365f62b1b4c25f2f43 } from '../../../../src/admin/announcements/Sending'
import { Preview as Preview_fcae54754d07726e093801a1af8693e3 } from '../../../../src/admin/announcements/Preview'
import { Guide as Guide_486e9c503ab1425fa7e8d6c363159a11 } from '../../../../src/admin/templates/Guide'
import { Preview as Preview_096dbf67d1f77da237d9e18da3b3ff2b } from '../../../../src/admin/templates/Preview'
import { Summary as Summary_c86aafbbf417b4589dbe9e4fbad7457b } from '../../../../src/admin/deliveries/Summary'
import { Resend as Resend_8e7d9c56fbf6cd17386c5ff84a0bc7ea } from '../../../../src/admin/deliveries/Resend'
import { Letter as Letter_331d9e224373e04db81bdbcf510022c1 } from '../../../../src/admin/deliveries/Letter'
import { DeliveryStateCell as DeliveryStateCell_4b62292dd3fa2bbd82e334a610262f83 } from '../../../../src/admin/deliveries/DeliveryStateCell'
import { WordCell as WordCell_4d555241e16a25981a9b3253d5aa7975 } from '../../../../src/admin/deliveries/WordCell'
import { ResendMany as ResendMany_9f2b7a4e80735f0306e41d4937098bb5 } from '../../../../src/admin/deliveries/ResendMany'
import { Replay as Replay_3e678f7a66b3d896c6fbbc91c00e91be } from '../../../../src/admin/inbox/Replay'
import { AuditPage as AuditPage_ad1ef833b6256990881030e4baa8fe21 } from '../../../../src/admin/audit/AuditPage'
import { WhoCell as WhoCell_d6a9bfa5b6f2a3ee44749f005fe88101 } from '../../../../src/admin/audit/WhoCell'
import { SubjectCell as SubjectCell_17f8f4bde1c623edf5811038b562e817 } from '../../../../src/admin/audit/SubjectCell'
import { AuditFilter as AuditFilter_12d17fd0588cd4b90777c6a53cf31825 } from '../../../../src/admin/audit/AuditFilter'
import { ProviderField as ProviderField_d151ed812f71dade12cab7e3dd4aa4e0 } from '../../../../src/admin/payments/ProviderField'
import { TestPayment as TestPayment_3d04594ead4cf6a950ad5fba28c3c9d3 } from '../../../../src/admin/payments/TestPayment'
import { ReceiptField as ReceiptField_fe5d52154135465be844b258f6c4cb89 } from '../../../../src/admin/payments/ReceiptField'
import { ConnectionActions as ConnectionActions_98e2f49802d83c04af885b4c81b47833 } from '../../../../src/admin/iiko/ConnectionActions'
import { RunPage as RunPage_6a0493adb117c4efab937459771ca163 } from '../../../../src/admin/iikoRuns/RunPage'
import { InPage as InPage_d9ced75a32aa59355a567fc7757dc523 } from '../../../../src/admin/iikoRuns/InPage'
import { ReasonCell as ReasonCell_a1b037003559d85b66339fd1770e00c9 } from '../../../../src/admin/iikoRuns/ReasonCell'
import { StartSync as StartSync_f6703bbefc53466e60c81f6738b862b8 } from '../../../../src/admin/iikoRuns/StartSync'
import { WaysField as WaysField_856ffb05f05c27c670230744b07af689 } from '../../../../src/admin/payments/WaysField'
import { FontsField as FontsField_abca1e8e93ed43d7eb87c4350d1cb1d4 } from '../../../../src/admin/site/FontsField'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { LanguageSwitch as LanguageSwitch_ac29fa4506fafdafecd07aaceea88977 } from '../../../../src/admin/language/LanguageSwitch'
import { LanguageBelow as LanguageBelow_e848e7205ab59850b86e94076bb6ec2e } from '../../../../src/admin/language/LanguageBelow'
import { BoardLink as BoardLink_900b2053b596e5110899f9f11b72cbc6 } from '../../../../src/admin/board/BoardLink'
import { DeskLink as DeskLink_b7d608a7b15f0978ebe4384520ba904a } from '../../../../src/admin/desk/DeskLink'
import { MenuFileLink as MenuFileLink_a6fab565a0078257fc3cbd1939a9227f } from '../../../../src/admin/menuFile/MenuFileLink'
import { IikoLink as IikoLink_72adb71d4e5246ea44a4556ffd0bd40b } from '../../../../src/admin/iiko/IikoLink'
import { BoardView as BoardView_392d7383c77b217c306481135324c690 } from '../../../../src/admin/board/BoardView'
import { DeskView as DeskView_a327a476c4e76f41b3e5642f815df220 } from '../../../../src/admin/desk/DeskView'
import { AcrossView as AcrossView_24c080ac8f4e82379d9ec20c02a64a23 } from '../../../../src/admin/across/AcrossView'
import { CodesView as CodesView_480defa6ef29bfbc60c1856b311b0632 } from '../../../../src/admin/tables/CodesView'
import { MomentView as MomentView_b652aff275176ec16ac86b3e6a507dd0 } from '../../../../src/admin/moment/MomentView'
import { MenuFileView as MenuFileView_8b5f2501446c58b2164fa50ae9aa22e7 } from '../../../../src/admin/menuFile/MenuFileView'
import { ConnectView as ConnectView_53d0552be7a08ef045244045416c4ce3 } from '../../../../src/admin/iiko/ConnectView'
import { Welcome as Welcome_7eea2437b3e7f755def08fa4f4ef7a9a } from '../../../../src/admin/dashboard/Welcome'
import { Guide as Guide_a8536c65f7137fe4fd05dacfbfe729dc } from '../../../../src/admin/dashboard/guide/Guide'
import { Sales as Sales_84b05f886c7af771a665f36780dcb8c3 } from '../../../../src/admin/dashboard/sales/Sales'
import { Figures as Figures_7ceb8c0d647598a0515d1770456b3f3d } from '../../../../src/admin/dashboard/Figures'
import { StopList as StopList_b9dc53f09fa66d66142e0388cd655548 } from '../../../../src/admin/dashboard/StopList'
import { HealthCard as HealthCard_250af6d9ba0ce2a2aab4eab9ec85f7bc } from '../../../../plugins/iiko/admin/HealthCard'
import { Recent as Recent_c4efad499216eef29573d15f30ac0681 } from '../../../../src/admin/dashboard/Recent'
import { GivenUp as GivenUp_649190a01ce1bcf58e045a9401399ebf } from '../../../../src/admin/dashboard/GivenUp'
import { SmsCard as SmsCard_82b0628c865c1e0af42834487bd9eedb } from '../../../../plugins/notifications/admin/SmsCard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/money/MoneyCell#MoneyCell": MoneyCell_429a0e875ae7540b4e88e71860cd20e3,
  "/src/admin/money/MoneyField#MoneyField": MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff,
  "/src/admin/photo/PhotoCell#PhotoCell": PhotoCell_7921b78508b4f4ecd0e8495452a4aeca,
  "/src/admin/nutrition/OtherBasis#OtherBasis": OtherBasis_b57cab7e844f780ee1d03c2d264647ed,
  "/src/admin/rows/NamedRow#NamedRow": NamedRow_573208b5440f70c53b832e2b8f6f767a,
  "/src/admin/sizes/SizeField#SizeField": SizeField_4178f5c166e8600016e51ffd4506164a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/availability/AvailabilityCell#AvailabilityCell": AvailabilityCell_eed6c8ba41d3428f573ec6f0228fb477,
  "/src/admin/across/AcrossLink#AcrossLink": AcrossLink_b83cfd79fbf432792ec70766799d4c2d,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/iikoRuns/OwnershipPanel#OwnershipPanel": OwnershipPanel_b3b2fcf22c73b5b8de7da55676db7f65,
  "/src/admin/page/NamelessTitle#NamelessTitle": NamelessTitle_9cc453f5ab609e1b3d14b4523128a8a6,
  "/src/admin/schedule/WeeklyWindowsField#WeeklyWindowsField": WeeklyWindowsField_b17a2beff0731ab80f182deac54965fb,
  "/src/admin/schedule/LocalDateField#LocalDateField": LocalDateField_9f35d2e9853546a10b1b2f27e4044b7c,
  "/src/admin/places/PlacesField#PlacesField": PlacesField_32c2a2935b79c57ae7e0869acf44465f,
  "/src/admin/tables/MenuPapers#MenuPapers": MenuPapers_f5a464713b7b8d74c895d18ad3191011,
  "/src/admin/photo/FilesizeCell#FilesizeCell": FilesizeCell_6ea6bba14657f018bed97f2c0223ae39,
  "/src/admin/schedule/ClockTimeField#ClockTimeField": ClockTimeField_36cfe13e840611e8ce231fe53808dd7c,
  "/src/admin/rows/DatedRow#DatedRow": DatedRow_e2b29229e7246d646db62405ba5bf2cd,
  "/src/admin/schedule/TimeZoneField#TimeZoneField": TimeZoneField_ed4acb682d260d00a267cb12c49a6fa0,
  "/src/admin/tables/PlacePapers#PlacePapers": PlacePapers_aa45e5c817618249ef87dc71b2723824,
  "/src/admin/telegram/Groups#Groups": Groups_c6270a0d5f5a73233995d89b50e7425f,
  "/src/admin/sizes/ModifierCell#ModifierCell": ModifierCell_2553927713425aaa57a608d83363741d,
  "/src/admin/sizes/ModifierField#ModifierField": ModifierField_aa66befed4369ed230e626d3906c54f9,
  "/src/admin/telegram/LinkTelegram#LinkTelegram": LinkTelegram_6c76c799d8d5a181724e6e89d9fda33a,
  "/src/admin/push/BrowserNotices#BrowserNotices": BrowserNotices_efe3ee79d6ba0bd61dfac68ef5994592,
  "/src/admin/orders/OrderPage#OrderPage": OrderPage_3200526a68f1aae8be7e3adae4ca6ee9,
  "/src/admin/deliveries/InSummary#InSummary": InSummary_84989b2d28d881f4acd89381f6153912,
  "/src/admin/orders/OrderStateCell#OrderStateCell": OrderStateCell_3302654cd57a941496a7959329b582b4,
  "/src/admin/money/SumCell#SumCell": SumCell_859dee691c935969beea7c61e814da09,
  "/src/admin/orders/WayCell#WayCell": WayCell_3785174f2a907bb27dc3003353753614,
  "/plugins/iiko/admin/OrderAtIiko#OrderAtIiko": OrderAtIiko_99072afae5deb4fa1e75a5cf832a2792,
  "/src/admin/orders/WayField#WayField": WayField_82a14861f47ea72e62718f38748587c4,
  "/src/admin/money/SumField#SumField": SumField_ddbf6db57ffb2fb3bcc998aa767e6569,
  "/src/admin/payments/ReceiptPageField#ReceiptPageField": ReceiptPageField_f312276c309eaf74c1ff75e9cf8550b0,
  "/src/admin/customers/ForgetCustomer#ForgetCustomer": ForgetCustomer_fa06ead25a70effa4774f4b9702acf02,
  "/src/admin/tables/TableCode#TableCode": TableCode_73cd4f60b5ab08037087886c35ab61db,
  "/src/admin/iiko/TableChoice#TableChoice": TableChoice_1841ad37f2672a2ca3556010da6a222d,
  "/src/admin/tables/CodesLink#CodesLink": CodesLink_1bf1acecc337c6f42206fe3c7c954e76,
  "/src/admin/printers/TestPrinter#TestPrinter": TestPrinter_de2489fadc3aa619bc629b425991101e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/announcements/Sending#Sending": Sending_562ab256c60a64365f62b1b4c25f2f43,
  "/src/admin/announcements/Preview#Preview": Preview_fcae54754d07726e093801a1af8693e3,
  "/src/admin/templates/Guide#Guide": Guide_486e9c503ab1425fa7e8d6c363159a11,
  "/src/admin/templates/Preview#Preview": Preview_096dbf67d1f77da237d9e18da3b3ff2b,
  "/src/admin/deliveries/Summary#Summary": Summary_c86aafbbf417b4589dbe9e4fbad7457b,
  "/src/admin/deliveries/Resend#Resend": Resend_8e7d9c56fbf6cd17386c5ff84a0bc7ea,
  "/src/admin/deliveries/Letter#Letter": Letter_331d9e224373e04db81bdbcf510022c1,
  "/src/admin/deliveries/DeliveryStateCell#DeliveryStateCell": DeliveryStateCell_4b62292dd3fa2bbd82e334a610262f83,
  "/src/admin/deliveries/WordCell#WordCell": WordCell_4d555241e16a25981a9b3253d5aa7975,
  "/src/admin/deliveries/ResendMany#ResendMany": ResendMany_9f2b7a4e80735f0306e41d4937098bb5,
  "/src/admin/inbox/Replay#Replay": Replay_3e678f7a66b3d896c6fbbc91c00e91be,
  "/src/admin/audit/AuditPage#AuditPage": AuditPage_ad1ef833b6256990881030e4baa8fe21,
  "/src/admin/audit/WhoCell#WhoCell": WhoCell_d6a9bfa5b6f2a3ee44749f005fe88101,
  "/src/admin/audit/SubjectCell#SubjectCell": SubjectCell_17f8f4bde1c623edf5811038b562e817,
  "/src/admin/audit/AuditFilter#AuditFilter": AuditFilter_12d17fd0588cd4b90777c6a53cf31825,
  "/src/admin/payments/ProviderField#ProviderField": ProviderField_d151ed812f71dade12cab7e3dd4aa4e0,
  "/src/admin/payments/TestPayment#TestPayment": TestPayment_3d04594ead4cf6a950ad5fba28c3c9d3,
  "/src/admin/payments/ReceiptField#ReceiptField": ReceiptField_fe5d52154135465be844b258f6c4cb89,
  "/src/admin/iiko/ConnectionActions#ConnectionActions": ConnectionActions_98e2f49802d83c04af885b4c81b47833,
  "/src/admin/iikoRuns/RunPage#RunPage": RunPage_6a0493adb117c4efab937459771ca163,
  "/src/admin/iikoRuns/InPage#InPage": InPage_d9ced75a32aa59355a567fc7757dc523,
  "/src/admin/iikoRuns/ReasonCell#ReasonCell": ReasonCell_a1b037003559d85b66339fd1770e00c9,
  "/src/admin/iikoRuns/StartSync#StartSync": StartSync_f6703bbefc53466e60c81f6738b862b8,
  "/src/admin/payments/WaysField#WaysField": WaysField_856ffb05f05c27c670230744b07af689,
  "/src/admin/site/FontsField#FontsField": FontsField_abca1e8e93ed43d7eb87c4350d1cb1d4,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/language/LanguageSwitch#LanguageSwitch": LanguageSwitch_ac29fa4506fafdafecd07aaceea88977,
  "/src/admin/language/LanguageBelow#LanguageBelow": LanguageBelow_e848e7205ab59850b86e94076bb6ec2e,
  "/src/admin/board/BoardLink#BoardLink": BoardLink_900b2053b596e5110899f9f11b72cbc6,
  "/src/admin/desk/DeskLink#DeskLink": DeskLink_b7d608a7b15f0978ebe4384520ba904a,
  "/src/admin/menuFile/MenuFileLink#MenuFileLink": MenuFileLink_a6fab565a0078257fc3cbd1939a9227f,
  "/src/admin/iiko/IikoLink#IikoLink": IikoLink_72adb71d4e5246ea44a4556ffd0bd40b,
  "/src/admin/board/BoardView#BoardView": BoardView_392d7383c77b217c306481135324c690,
  "/src/admin/desk/DeskView#DeskView": DeskView_a327a476c4e76f41b3e5642f815df220,
  "/src/admin/across/AcrossView#AcrossView": AcrossView_24c080ac8f4e82379d9ec20c02a64a23,
  "/src/admin/tables/CodesView#CodesView": CodesView_480defa6ef29bfbc60c1856b311b0632,
  "/src/admin/moment/MomentView#MomentView": MomentView_b652aff275176ec16ac86b3e6a507dd0,
  "/src/admin/menuFile/MenuFileView#MenuFileView": MenuFileView_8b5f2501446c58b2164fa50ae9aa22e7,
  "/src/admin/iiko/ConnectView#ConnectView": ConnectView_53d0552be7a08ef045244045416c4ce3,
  "/src/admin/dashboard/Welcome#Welcome": Welcome_7eea2437b3e7f755def08fa4f4ef7a9a,
  "/src/admin/dashboard/guide/Guide#Guide": Guide_a8536c65f7137fe4fd05dacfbfe729dc,
  "/src/admin/dashboard/sales/Sales#Sales": Sales_84b05f886c7af771a665f36780dcb8c3,
  "/src/admin/dashboard/Figures#Figures": Figures_7ceb8c0d647598a0515d1770456b3f3d,
  "/src/admin/dashboard/StopList#StopList": StopList_b9dc53f09fa66d66142e0388cd655548,
  "/plugins/iiko/admin/HealthCard#HealthCard": HealthCard_250af6d9ba0ce2a2aab4eab9ec85f7bc,
  "/src/admin/dashboard/Recent#Recent": Recent_c4efad499216eef29573d15f30ac0681,
  "/src/admin/dashboard/GivenUp#GivenUp": GivenUp_649190a01ce1bcf58e045a9401399ebf,
  "/plugins/notifications/admin/SmsCard#SmsCard": SmsCard_82b0628c865c1e0af42834487bd9eedb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
