machine {
  memory 22 MiB
  boot   bare
}
import "variant.mms"
