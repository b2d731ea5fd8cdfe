machine {
  memory 18 MiB
  boot   bare
}
import "variant.mms"
