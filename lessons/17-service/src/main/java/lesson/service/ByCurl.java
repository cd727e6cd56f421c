package lesson.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import course.lab.Lab;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Looks at the service from outside, with curl: all there, one late, none to be had. */
final class ByCurl {

    static void main() throws IOException {
        try (var lab = Lab.start()) {
            var well = StartPage.upstreams(lab, Duration.ZERO);
            // tag::upstreams[]
            var late = List.of(
                    new Upstream("profile", lab.uri("/profile"), Duration.ofSeconds(20)),
                    new Upstream("weather", lab.uri("/stall/headers"), Duration.ofMillis(300)),
                    new Upstream("news", lab.uri("/news"), Duration.ofSeconds(20)));
            var gone = List.of(
                    new Upstream("profile", lab.uri("/status/500"), Duration.ofSeconds(20)),
                    new Upstream("weather", URI.create("http://127.0.0.1:1/"), Duration.ofSeconds(20)));
            // end::upstreams[]
            for (var upstreams : List.of(well, late, gone)) {
                try (var service = new Service(upstreams, new Service.Limits(StartPage.PLENTY, 100, Duration.ofSeconds(5)))) {
                    curl(service.page());
                }
            }
        }
    }

    /** Runs curl and prints what it said, but the date. */
    private static void curl(URI page) throws IOException {
        IO.println("$ curl -i $SERVICE/page");
        try (var lines = said(page)) {
            lines.lines().filter(line -> !line.matches("(Date|Connection): .*")).forEach(IO::println);
        }
        IO.println();
    }

    private static BufferedReader said(URI page) throws IOException {
        try {
            return new ProcessBuilder("curl", "-q", "-s", "-i", "--noproxy", "*", page.toString()).start().inputReader();
        } catch (IOException noCurlHere) {
            // The same by hand.
            var socket = new Socket(page.getHost(), page.getPort());
            socket.getOutputStream().write("GET /page HTTP/1.1\r\nHost: service\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        }
    }
}
