"Split the training images of a set in Market-1501's layout for validation, by identity, as SecureReID does by file."
from privreid_nb.data.verify import run_script, script_parser, write_train_val

parser = script_parser("market1501", """Copy a data set with 80 % of its training people in bounding_box_train
and the others in bounding_box_val_query (20 % of their images) and bounding_box_val_gallery.""")
parser.add_argument("root", help="folder in Market-1501's layout, for instance rendered pedestrians")
parser.add_argument("out", help="new folder")
parser.add_argument("--seed", type=int, default=0, help="draws people and queries")
parser.add_argument("--val-people", type=float, default=0.2, help="fraction of the people held out")
parser.add_argument("--val-queries", type=float, default=0.2, help="fraction of their images that become queries")
a = parser.parse_args()
run_script(lambda: write_train_val(a.root, a.out, a.seed, val_people=a.val_people, val_queries=a.val_queries))
