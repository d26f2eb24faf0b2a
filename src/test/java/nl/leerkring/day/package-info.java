/** A whole day with forty people, simulated over HTTP: two nodes, a bad network, and what was said in confidence looked for everywhere. */
package nl.leerkring.day;
