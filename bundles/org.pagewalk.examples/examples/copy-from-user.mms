// The kernel does not trust addresses that a process gives it.
//
// It cannot look in advance whether all pages are there. So it just copies; if a page fault finds no
// area, the exception table says where the kernel goes on, and the copy says how much is missing.

task bash {
  let p = mmap(0, 2 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  kernel {
    let buffer = get_zeroed_page(GFP_KERNEL)

    section "A good address" {
      expect copy_from_user(buffer, p, 100) == 0
      expect load(buffer) == 42
      expect copy_to_user(p + 1 page, buffer, 100) == 0
      expect event page_fault_minor  "the page was not there: the kernel faults as a process does"
    }
    section "Nothing is mapped there" {
      expect copy_from_user(buffer, 0x1000, 100) == 100  "none of the 100 bytes"
      expect load(buffer) == 0                           "what is missing became zeros"
      expect error EFAULT { put_user(1, 0x1000) }
    }
    section "Half of it" {
      expect copy_from_user(buffer, p + 2 pages - 60, 100) == 40
    }
    section "The kernel's own memory" {
      expect copy_to_user(machine().TASK_SIZE, buffer, 4) == 4  "access_ok: a process must not get this done"
    }
    free_page(buffer)
  }
  expect load(p + 1 page) == 42
}
