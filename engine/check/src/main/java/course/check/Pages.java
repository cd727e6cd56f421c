package course.check;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Pages with texts that nobody can foresee. */
public record Pages(List<URI> uris, List<String> texts) {

    private static final int RADIX = 36;
    private static final int SMALLEST = RADIX * RADIX * RADIX;

    public Pages {
        uris = List.copyOf(uris);
        texts = List.copyOf(texts);
    }

    static Pages on(Lab lab, int count) {
        var texts = IntStream.range(0, count).mapToObj(n -> "%s is page %d".formatted(token(), n)).toList();
        var uris = IntStream.range(0, count).mapToObj(n -> lab.answer(path(n), Reply.text(texts.get(n)))).toList();
        return new Pages(uris, texts);
    }

    /** Four letters or digits: sorted by them, the texts stand in another order than the pages. */
    private static String token() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(SMALLEST, SMALLEST * RADIX), RADIX);
    }

    /** The path of page {@code n}, as the log shows it. */
    public static String path(int n) {
        return "/pages/" + n;
    }

    public int size() {
        return uris.size();
    }
}
