package nl.leerkring.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.leerkring.library.storage.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A store on which nothing fits any more; not a configuration, or every program of the tests would find it. */
class FullDisk {

    @Bean
    @Primary
    Storage fullStorage() {
        return new Storage() {
            @Override
            public void put(String hash, Path file) throws IOException {
                throw new IOException(file + ": No space left on device");
            }

            @Override
            public boolean has(String hash, long size) {
                return false;
            }

            @Override
            public InputStream open(String hash, long from) throws IOException {
                throw new java.nio.file.NoSuchFileException(hash);
            }

            @Override
            public void remove(String hash) {
                // there is nothing
            }

            @Override
            public List<String> olderThan(Instant then) {
                return List.of();
            }
        };
    }
}
