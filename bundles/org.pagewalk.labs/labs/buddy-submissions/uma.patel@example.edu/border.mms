machine {
  arch         x86-64
  memory.nodes [16 MiB, 16 MiB]
  boot         bare
}

section "Zones stay apart" {
  // Take blocks of both nodes, give one back, and say with expect what must hold.
}
