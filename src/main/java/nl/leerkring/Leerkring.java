package nl.leerkring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Leerkring {
    public static void main(String[] args) {
        SpringApplication.run(Leerkring.class, args);
    }
}
