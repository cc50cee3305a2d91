"Verify a copy of Market-1501 and, if asked, decode it once."
from privreid_nb.data.verify import verify_script

verify_script("market1501", "Verify a copy of Market-1501: 12,936/751 train, 3,368/750 query, 15,913 gallery images.")
