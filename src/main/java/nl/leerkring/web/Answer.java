package nl.leerkring.web;

/** Either a page or a redirect: for a controller that shows the form again when something in it is wrong. */
public interface Answer {
}
