"Verify a copy of PKU-Reid, or of a part of its people, and, if asked, decode it once."
from privreid_nb.data.verify import verify_script

verify_script("pku_reid", "Verify a copy of PKU-Reid: sixteen images of every person, two cameras, eight orientations.",
              seed=dict(type=int, default=0, help="draws the half of the people who train"))
