package nl.leerkring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Beans go by their full names: two rooms may each have their own {@code Invitations}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Leerkring {
    public static void main(String[] args) {
        SpringApplication.run(Leerkring.class, args);
    }
}
