package course.gradebook.exchange;

import course.progress.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Files that let a service or a cluster grade a folder of submissions. */
public enum Workflow {
    /** GitHub Actions. */
    GITHUB("github.yml", ".github/workflows/grade.yml"),
    /** GitLab CI/CD. */
    GITLAB("gitlab.yml", ".gitlab-ci.yml"),
    /** An array of Slurm: each task grades a part of the class. */
    SLURM("slurm.sh", "grade.slurm"),
    /** An indexed Job of Kubernetes: each pod grades a part of the class. */
    KUBERNETES("kubernetes.yml", "grade-job.yml");

    private final String resource;
    private final String path;

    Workflow(String resource, String path) {
        this.resource = resource;
        this.path = path;
    }

    /** Where it belongs below the root of a repository. */
    public Path path() {
        return Path.of(path);
    }

    public String text() {
        return Resource.text(resource);
    }

    /** Puts it below {@code repository}; a file that is there is not touched. Throws {@link FileAlreadyExistsException} then. */
    public Path create(Path repository) throws IOException {
        var file = repository.resolve(path);
        SafeFile.create(file, text().getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
