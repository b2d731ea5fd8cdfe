// Reading here and there: the window closes.
//
// A read outside the window tells the kernel that its guess was wrong. It forgets the window, and reads
// what is asked for and little more. The pages that were read ahead were read in vain.

machine { page_cache.readahead window }
file book { size 200 pages }

task reader {
  let buffer = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)

  section "From front to back" {
    repeat 10 { read(book, buffer, 1 page) wait 1 s }
    expect book.f_ramax == 24  "the next guess would be 24 pages"
  }
  section "A jump" {
    lseek(book, 150 pages, SEEK_SET)
    read(book, buffer, 1 page)
    expect event readahead_started where index == 151 && pages == 2
    expect book.f_rawin == 3   "that is the whole window now"
    expect book.f_ramax == 4
  }
  section "And another" {
    lseek(book, 70 pages, SEEK_SET)
    read(book, buffer, 1 page)
    expect event readahead_started where index == 71 && pages == 2
    expect book.f_rawin == 3
  }
  section "Two who read in turns should not share an open file" {
    let mine = open("book", O_RDONLY)
    lseek(mine, 100 pages, SEEK_SET)
    for i in 0..3 {
      read(mine, buffer, 1 page)
      wait 1 s
      read(book, buffer, 1 page)
      wait 1 s
    }
    expect mine.f_raend > 104 && book.f_raend > 74  "each has a window of its own, and both grow"
    expect mine.f_ramax > 4 && book.f_ramax > 4
  }
}
