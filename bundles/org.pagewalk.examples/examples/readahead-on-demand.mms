// Read-ahead since 2.6.23: on demand.
//
// Nothing is decided at each read any more, but only when a page is missing, or when a page is reached
// that bears the mark PG_readahead. So it costs nothing where all is cached; and since the mark is
// in the page and not in the open file, two who read one open file in turns no longer hinder each other.

machine { page_cache.readahead ondemand }
file book { size 200 pages }

task reader {
  let buffer = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)

  section "A first window of four pages" {
    pread(book, buffer, 1 page, 0)
    expect event readahead_started where index == 0 && pages == 4
    expect event readahead_mark where index == 1  "three pages are left when the reader comes to it"
  }
  section "At the mark the next window begins, twice as large" {
    pread(book, buffer, 1 page, 1 page)
    expect event readahead_started where index == 4 && pages == 8
    expect event readahead_mark where index == 4
    expect [book.ra_start, book.ra_size, book.ra_async_size] == [4, 8, 8]
  }
  section "Somebody reads one page elsewhere: just that page" {
    pread(book, buffer, 1 page, 100 pages)
    expect event readahead_started where index == 100 && pages == 1
    expect book.ra_start == 4                     "and the window stays"
  }
  section "And goes on there: that is a stream too" {
    pread(book, buffer, 1 page, 101 pages)
    expect event readahead_started where index == 101 && pages == 4
  }
  section "The first one finds its mark all the same" {
    pread(book, buffer, 1 page, 4 pages)
    expect event readahead_started where index == 12 && pages == 16
  }
  section "What is cached costs no thought" {
    repeat 100 { pread(book, buffer, 1 page, 2 pages) }
    expect no event readahead_started
  }
}
