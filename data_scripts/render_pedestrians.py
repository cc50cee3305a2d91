"Render the procedural data set into files, in Market-1501's layout."
from privreid_nb.data.readers import load_dataset
from privreid_nb.data.verify import run_script, script_parser, write_dataset

parser = script_parser("pedestrians", "Render procedural people in Market-1501's layout.")
parser.add_argument("out", help="new folder")
parser.add_argument("--train-pids", type=int, default=200, help="people to learn from")
parser.add_argument("--test-pids", type=int, default=100, help="further people to search for")
parser.add_argument("--cameras", type=int, default=5, help="cameras that see every person")
parser.add_argument("--images-per-camera", type=int, default=3, help="images of a person by each camera")
parser.add_argument("--size", nargs=2, type=int, default=(128, 64), metavar=("H", "W"), help="image size")
parser.add_argument("--seed", type=int, default=0, help="of people, cameras and moments")
a = parser.parse_args()

def work():
    options = {k: v for k, v in vars(a).items() if k not in ("out", "size")}
    dataset = load_dataset("pedestrians", size=tuple(a.size), **options)
    write_dataset(dataset, a.out)
    return dataset.protocol

run_script(work)
