"Verify a copy of MSMT17 and, if asked, decode it once."
from privreid_nb.data.verify import verify_script

verify_script("msmt17", "Verify a copy of MSMT17, V1 or V2: 32,621 train, 11,659 query, 82,161 gallery images.")
