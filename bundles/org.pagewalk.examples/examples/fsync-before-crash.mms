// fsync: the disk has it before the call comes back.
//
// Two files are written and one of them is synced. After the power fails, that one has what was
// written, and the other has what it had before.

file safe {
  size 5 B
  content "hello"
}
file lost {
  size 5 B
  content "hello"
}

task bash {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  memset(p, 0x78, 5)
  write(safe, p, 5)
  write(lost, p, 5)

  section "It takes as long as the disk" {
    let before = machine().jiffies
    expect fsync(safe) == 0
    expect event disk_write
    expect machine().jiffies > before
  }
  section "Nothing is left to do" {
    fsync(safe)
    expect no event disk_write
  }
}
crash()

expect read_text(safe, 0, 5) == "xxxxx"
expect read_text(lost, 0, 5) == "hello"
