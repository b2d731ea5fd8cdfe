machine {
  memory 23 MiB
  boot   bare
}
