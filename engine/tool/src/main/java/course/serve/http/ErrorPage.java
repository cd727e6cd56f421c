package course.serve.http;

import course.prose.Escape;

/** A page for a request that is refused. */
final class ErrorPage {

    private ErrorPage() {}

    static String of(Refusal refusal) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%d · Asynchronous HTTP in Java</title>
                <link rel="stylesheet" href="/assets/site.css">
                </head>
                <body>
                <main>
                <h1>%d</h1>
                <p>%s</p>
                <p><a href="/index.html">The first page of the course</a></p>
                </main>
                </body>
                </html>
                """.formatted(refusal.status(), refusal.status(), Escape.html(refusal.says()));
    }
}
