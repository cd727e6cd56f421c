package course.cli;

import picocli.CommandLine;

@CommandLine.Command(name = "update",
        description = "gets the newest version of the course; what you wrote stays as it is")
final class UpdateCommand implements Command {
    private final Course course;

    UpdateCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        course.mustWrite();
        if (!course.update().run()) {
            course.out().println("The course is up to date: there is nothing newer.");
            return Exit.DONE;
        }
        course.forgetCatalog();
        var news = course.news();
        if (news.isEmpty()) {
            course.out().println("The course is up to date now. No exercise changed.");
        } else {
            news.forEach(course.out()::println);
        }
        return Exit.DONE;
    }
}
