package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.OptionalLong;

/** Everything an answer holds. */
final class WhatComesBack {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(lab.uri("/users/1")).build();
            // tag::story[]
            var answer = client.send(request, BodyHandlers.ofString());

            int status = answer.statusCode();
            String type = answer.headers().firstValue("content-type").orElse("none");
            OptionalLong length = answer.headers().firstValueAsLong("Content-Length");
            String text = answer.body();
            String path = answer.uri().getPath();
            // end::story[]
            IO.println("status  " + status);
            IO.println("type    " + type);
            IO.println("length  " + length.orElse(-1));
            IO.println("text    " + text);
            IO.println("path    " + path);
            IO.println("version " + answer.version());
            // tag::bytes[]
            byte[] bytes = client.send(request, BodyHandlers.ofByteArray()).body();
            // end::bytes[]
            IO.println("bytes   " + bytes.length);
            var missing = HttpRequest.newBuilder(lab.uri("/users/1000")).build();
            // tag::missing[]
            var nobody = client.send(missing, BodyHandlers.ofString());
            IO.println(nobody.statusCode() + " " + nobody.body());
            // end::missing[]
        }
    }
}
