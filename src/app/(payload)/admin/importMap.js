import { MoneyCell as MoneyCell_429a0e875ae7540b4e88e71860cd20e3 } from '../../../../src/admin/money/MoneyCell'
import { MoneyField as MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff } from '../../../../src/admin/money/MoneyField'
import { PhotoCell as PhotoCell_7921b78508b4f4ecd0e8495452a4aeca } from '../../../../src/admin/photo/PhotoCell'
import { AvailabilityCell as AvailabilityCell_eed6c8ba41d3428f573ec6f0228fb477 } from '../../../../src/admin/availability/AvailabilityCell'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { LanguageSwitch as LanguageSwitch_ac29fa4506fafdafecd07aaceea88977 } from '../../../../src/admin/language/LanguageSwitch'
import { LanguageBelow as LanguageBelow_e848e7205ab59850b86e94076bb6ec2e } from '../../../../src/admin/language/LanguageBelow'
import { Welcome as Welcome_7eea2437b3e7f755def08fa4f4ef7a9a } from '../../../../src/admin/dashboard/Welcome'
import { Figures as Figures_7ceb8c0d647598a0515d1770456b3f3d } from '../../../../src/admin/dashboard/Figures'
import { StopList as StopList_b9dc53f09fa66d66142e0388cd655548 } from '../../../../src/admin/dashboard/StopList'
import { Recent as Recent_c4efad499216eef29573d15f30ac0681 } from '../../../../src/admin/dashboard/Recent'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/money/MoneyCell#MoneyCell": MoneyCell_429a0e875ae7540b4e88e71860cd20e3,
  "/src/admin/money/MoneyField#MoneyField": MoneyField_d7edd985bae3fe8078bb6e4e731bc3ff,
  "/src/admin/photo/PhotoCell#PhotoCell": PhotoCell_7921b78508b4f4ecd0e8495452a4aeca,
  "/src/admin/availability/AvailabilityCell#AvailabilityCell": AvailabilityCell_eed6c8ba41d3428f573ec6f0228fb477,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/admin/language/LanguageSwitch#LanguageSwitch": LanguageSwitch_ac29fa4506fafdafecd07aaceea88977,
  "/src/admin/language/LanguageBelow#LanguageBelow": LanguageBelow_e848e7205ab59850b86e94076bb6ec2e,
  "/src/admin/dashboard/Welcome#Welcome": Welcome_7eea2437b3e7f755def08fa4f4ef7a9a,
  "/src/admin/dashboard/Figures#Figures": Figures_7ceb8c0d647598a0515d1770456b3f3d,
  "/src/admin/dashboard/StopList#StopList": StopList_b9dc53f09fa66d66142e0388cd655548,
  "/src/admin/dashboard/Recent#Recent": Recent_c4efad499216eef29573d15f30ac0681,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
