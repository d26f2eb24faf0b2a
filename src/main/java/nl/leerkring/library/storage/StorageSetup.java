package nl.leerkring.library.storage;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class StorageSetup {

    /** What is larger goes to the disk while it comes in, so that no file is ever in memory. */
    private static final int IN_MEMORY = 64 * 1024;
    private static final long BESIDES_FILES = 1024 * 1024;

    @Bean
    FileSettings fileSettings(Environment environment) {
        return FileSettings.of(environment);
    }

    @Bean
    Incoming incoming(FileSettings settings) {
        return new Incoming(settings.incoming());
    }

    @Bean
    Storage storage(FileSettings settings, Incoming incoming) {
        return settings.bucket() == null ? new Disk(settings.folder()) : new S3(settings.bucket());
    }

    /** One file that is too large still comes in, so that its form can say so; all together have an end. */
    @Bean
    MultipartConfigElement multipart(FileSettings settings, Incoming incoming) {
        return new MultipartConfigElement(incoming.folder().toString(), -1, FileSettings.AT_ONCE * settings.largest() + BESIDES_FILES, IN_MEMORY);
    }
}
