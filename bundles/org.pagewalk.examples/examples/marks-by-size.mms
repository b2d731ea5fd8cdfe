// How large is a zone's reserve? A 128th of it, but at least 20 pages and at most 255.
//
// pages_min is that, pages_low twice as much, pages_high three times.

machine { memory 1 GiB }

def mark(zone_size) {
  let pages = zone_size / 128
  if pages < 20 { return 20 }
  if pages > 255 { return 255 }
  return pages
}

section "The rule holds for each zone" {
  for zone in node(0).zones {
    expect zone.pages_min == mark(zone.size)
    expect zone.pages_low == 2 * zone.pages_min
    expect zone.pages_high == 3 * zone.pages_min
    print zone.name + ": " + zone.pages_min + ", " + zone.pages_low + ", " + zone.pages_high + " of " + zone.size
  }
}

section "Small and large" {
  expect zone("DMA").pages_min == 32       "4096 / 128"
  expect zone("HighMem").pages_min == 255  "32768 / 128 would be 256"
  expect zone("Normal").pages_min == 255   "225280 / 128 would be 1760: four MiB are enough for three marks"
}
