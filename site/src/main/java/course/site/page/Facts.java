package course.site.page;

import java.util.List;

/**
 * What a lesson's header says about it. {@code objective} and {@code recall} are HTML of one line; {@code keywords} are words that
 * somebody may type who looks for it, whether they are in its text or not.
 */
public record Facts(int minutes, List<String> needs, String objective, String recall, String keywords) {

    public Facts {
        needs = List.copyOf(needs);
    }
}
