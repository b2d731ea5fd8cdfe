// Reading ahead: the window grows while a file is read from front to back.
//
// Reading page 0, the kernel guesses that pages 1, 2 and 3 will be wanted too. When the reader comes
// to the pages that were guessed, the guess was right, and the next one is twice as bold, up to 32
// pages. So the reader waits for the disk ever more seldom.

machine { page_cache.readahead window }
file book { size 200 pages }

task reader {
  let buffer = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)

  section "Page 0, and three more" {
    read(book, buffer, 1 page)
    expect event readahead_started where index == 1 && pages == 3
    expect book.f_raend == 4   "pages 0 to 3 were asked for"
    expect book.f_ramax == 6   "and twice as many may be next"
    wait 1 s  // the disk has time
  }
  section "Page 1 was there already: seven more" {
    read(book, buffer, 1 page)
    expect event readahead_started where index == 4 && pages == 7
    expect no event page_wait  "nobody had to wait"
    wait 1 s
  }
  section "Pages 2 and 3 tell nothing new, page 4 does" {
    repeat 2 { read(book, buffer, 1 page) }
    expect no event readahead_started
    read(book, buffer, 1 page)
    expect event readahead_started where index == 11 && pages == 13
    wait 1 s
  }
  section "The rest of the first hundred" {
    repeat 95 { read(book, buffer, 1 page) }
    expect count(event readahead_started) == 4  "25 pages, and then 32 each time"
    expect event readahead_started where pages == 32
    expect book.f_ramax == 31                   "MAX_READAHEAD: it grows no more"
  }
}
