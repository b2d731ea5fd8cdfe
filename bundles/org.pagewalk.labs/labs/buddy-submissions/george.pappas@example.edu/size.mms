machine {
  memory 24 MiB
  boot   bare
}
import "variant.mms"
