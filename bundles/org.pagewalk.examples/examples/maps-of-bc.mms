// cat /proc/`pidof bc`/maps: a calculator and its libraries, area by area.
//
// The program maps code and data by execve. Its dynamic linker does the rest with mmap: for each library
// code that may be executed and data that may be written, both from the same file.
//
// The listing is one of a later kernel. 2.4.20 writes no [heap] and [stack], lets the heap be executed too,
// and has the stack end at 0xc0000000; the later one moves it about, so that nobody can guess where it is.

program bc {
  text 64 KiB
  data 4 KiB
}
file LC_CTYPE { size 252 KiB  mode r }
file libdl { size 12 KiB  mode r }
file libc { size 1332 KiB  mode r }
file libncurses { size 192 KiB  mode r }
file libreadline { size 192 KiB  mode r }
file gconv { size 28 KiB  mode r }
file ld { size 112 KiB  mode r }

let rx = PROT_READ | PROT_EXEC
let rw = PROT_READ | PROT_WRITE
let linked = [
  [0xb7cfd000, 0xb7d3c000, PROT_READ, LC_CTYPE, 0],
  [0xb7d3c000, 0xb7d3d000, rw, NULL, 0],
  [0xb7d3d000, 0xb7d3f000, rx, libdl, 0],
  [0xb7d3f000, 0xb7d41000, rw, libdl, 0x1000],
  [0xb7d41000, 0xb7e8a000, rx, libc, 0],
  [0xb7e8a000, 0xb7e8b000, PROT_READ, libc, 0x149000],
  [0xb7e8b000, 0xb7e8d000, rw, libc, 0x14a000],
  [0xb7e8d000, 0xb7e91000, rw, NULL, 0],
  [0xb7e91000, 0xb7ebe000, rx, libncurses, 0],
  [0xb7ebe000, 0xb7ec1000, rw, libncurses, 0x2c000],
  [0xb7ec1000, 0xb7eed000, rx, libreadline, 0],
  [0xb7eed000, 0xb7ef1000, rw, libreadline, 0x2c000],
  [0xb7ef1000, 0xb7ef2000, rw, NULL, 0],
  [0xb7f06000, 0xb7f09000, rw, NULL, 0],
  [0xb7f09000, 0xb7f0a000, rx, NULL, 0],
  [0xb7f0a000, 0xb7f24000, rx, ld, 0],
  [0xb7f24000, 0xb7f26000, rw, ld, 0x19000]
]

task sh {
  execve(bc)
  brk(0x0807a000)
  for each in linked {
    let anonymous = 0
    if each[3] == NULL { anonymous = MAP_ANONYMOUS }
    mmap(each[0], each[1] - each[0], each[2], MAP_PRIVATE | MAP_FIXED | anonymous, each[3], each[4])
  }
  mmap(0xb7eff000, 7 pages, PROT_READ, MAP_SHARED | MAP_FIXED, gconv)
  set_esp(0xbffeb000)
  store(0xbffeb000, 0)

  print proc("maps", sh)
}

section "The same areas" {
  let area = mm(sh).mmap
  for end in [0x08058000, 0x08059000, 0x0807a000] {
    expect area.vm_end == end
    area = area.vm_next
  }
  for each in linked {
    if area.vm_start == 0xb7eff000 {
      expect area.vm_flags & VM_MAYSHARE  "gconv, the one shared area, stands between two of the list"
      area = area.vm_next
    }
    expect area.vm_start == each[0] && area.vm_end == each[1]
    area = area.vm_next
  }
  expect area.vm_start == 0xbffeb000 && area.vm_flags & VM_GROWSDOWN  "the stack"
  expect area.vm_next == NULL
  expect mm(sh).map_count == 22
}
