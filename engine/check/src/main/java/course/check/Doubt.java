package course.check;

/** Neither right nor wrong was proven: to be tried afresh, with more patience. */
final class Doubt extends RuntimeException {

    private static final long serialVersionUID = 1;

    Doubt(String why) {
        super(why, null, false, false);
    }
}
