package course.site;

import course.site.complaint.Complaint;
import course.site.page.Asciidoc;
import course.site.page.Chapters;
import course.site.page.Library;
import course.site.proof.Proof;
import course.site.publish.Assets;
import course.site.publish.Bindery;
import course.site.publish.Folder;
import course.site.publish.Volume;
import course.site.render.Shell;
import course.site.search.SearchData;
import course.site.source.Tree;
import course.site.timeline.Drawing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;

/** Builds the site of the course in {@code root} into {@code out}, with the books that {@code bindery} makes. */
public record Site(Path root, Path out, Drawing drawing, Bindery bindery) {

    /** Each is a Ruby of its own, in memory and in start-up. */
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());
    private static final Comparator<Complaint> BY_PLACE = Comparator.comparing(Complaint::file).thenComparing(Complaint::line);

    /** The site without books. */
    public Site(Path root, Path out, Drawing drawing) {
        this(root, out, drawing, Bindery.NONE);
    }

    /** What a build came to: how many pages, and what has to be mended. */
    public record Outcome(int pages, List<Complaint> complaints) {

        public Outcome {
            complaints = List.copyOf(complaints);
        }

        public boolean good() {
            return complaints.isEmpty();
        }
    }

    /**
     * Builds, checks, and replaces {@code out} when there is nothing to mend; otherwise the old site stays.
     * A {@code draft} replaces it in any case, so that an author can look at a page that is not finished.
     */
    public Outcome build(boolean draft) {
        var starting = Stream.generate(() -> CompletableFuture.supplyAsync(Asciidoctor.Factory::create)).limit(AT_ONCE).toList();
        var asciidoctors = starting.stream().map(CompletableFuture::join).toList();
        try {
            return build(asciidoctors, draft);
        } finally {
            asciidoctors.forEach(Asciidoctor::close);
        }
    }

    /** The same with Asciidoctors that are already running: starting one takes a second or two. */
    Outcome build(List<Asciidoctor> asciidoctors, boolean draft) {
        var complaints = Collections.synchronizedList(new ArrayList<Complaint>());
        var asciidocs = asciidoctors.stream().map(each -> new Asciidoc(each, root, drawing, complaints::add)).toList();
        try {
            var chapters = new Library(asciidocs, complaints::add).read(Tree.below(root));
            return publish(chapters, complaints, draft);
        } finally {
            asciidocs.forEach(Asciidoc::close);
        }
    }

    private Outcome publish(Chapters chapters, List<Complaint> complaints, boolean draft) {
        var folder = new Folder(out);
        var building = folder.fresh();
        var volumes = complaints.isEmpty() ? bindery.bind(chapters, building, complaints::add) : List.<Volume>of();
        write(building, chapters, volumes);
        complaints.addAll(Proof.of(root, building, chapters.inOrder()));
        var outcome = new Outcome(chapters.inOrder().size(), complaints.stream().distinct().sorted(BY_PLACE).toList());
        if (outcome.good() || draft) {
            folder.replace();
        } else {
            folder.discard();
        }
        return outcome;
    }

    private static void write(Path building, Chapters chapters, List<Volume> volumes) {
        Assets.copy(building);
        var shell = new Shell(chapters, volumes);
        chapters.inOrder().parallelStream().forEach(page -> Folder.write(building, page.path(), shell.html(page)));
        Folder.write(building, "assets/search-data.js", SearchData.script(chapters));
    }
}
