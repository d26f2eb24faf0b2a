package nl.leerkring.knowledge;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs in the same transaction when something was written on a card. */
public interface AfterWriting {

    /** @return somebody is asked about these words, and until she agrees the circle alone reads them */
    boolean written(JdbcClient sql, Contributor by, CardId card);
}
