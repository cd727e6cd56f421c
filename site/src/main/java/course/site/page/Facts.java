package course.site.page;

import java.util.List;

/** What a lesson's header says about it. {@code objective} and {@code recall} are HTML of one line. */
public record Facts(int minutes, List<String> needs, String objective, String recall) {

    public Facts {
        needs = List.copyOf(needs);
    }
}
