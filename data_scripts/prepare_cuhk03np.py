"Extract CUHK03 in the new protocol from its .mat files, and verify it."
from pathlib import Path

from privreid_nb.data.verify import extract_cuhk03np, run_script, script_parser, verify_dataset

parser = script_parser("cuhk03np", "Extract CUHK03 (new protocol) from cuhk-03.mat, or verify a prepared folder.")
parser.add_argument("root", help="folder with cuhk-03.mat and cuhk03_new_protocol_config_*.mat, or the prepared folder")
parser.add_argument("--out", help="new folder for the extracted images; OUT/detected or OUT/labeled is made in it")
parser.add_argument("--images", choices=("detected", "labeled"), default="detected", help="which boxes")
parser.add_argument("--cache", help="folder for the decoded images; give the same to load_dataset as cache_dir")
parser.add_argument("--size", nargs=2, type=int, default=(128, 64), metavar=("H", "W"), help="size to decode to")
parser.add_argument("--incomplete", action="store_true", help="do not insist on the published counts")
a = parser.parse_args()

def work():
    root = a.root
    if a.out:
        root = Path(a.out) / a.images
        extract_cuhk03np(a.root, root, a.images, check_counts=not a.incomplete)
    return verify_dataset("cuhk03np", root, None, tuple(a.size), a.cache, not a.incomplete, images=a.images)

run_script(work)
