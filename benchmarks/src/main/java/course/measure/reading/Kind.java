package course.measure.reading;

/** What a page of the site is, by its path in the site's folder. */
enum Kind {
    HOME("the home page"), LESSON("lessons"), EXERCISE("exercises"), OTHER("other pages");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Kind of(String path) {
        return path.equals("index.html") ? HOME
                : path.startsWith("exercises/") ? EXERCISE
                : path.matches("\\d\\d-.*") ? LESSON : OTHER;
    }
}
