package nl.leerkring.database.embedded;

import java.nio.file.Path;

/** A program of its own that holds an embedded PostgreSQL until its standard input ends, or it is killed. */
final class Holder {
    static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
            System.out.println("READY " + server.pid());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
