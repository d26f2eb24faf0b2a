package nl.leerkring.people;

import java.util.List;

/**
 * Where people work.
 *
 * @param municipality its facts are given, and are not changed here
 * @param domains      mail domains that suggest it
 * @param people       how many work there
 * @param version      goes up with each change
 */
public record Organisation(OrganisationId id, String name, boolean municipality, String province, List<String> domains, int people, int version) {
}
