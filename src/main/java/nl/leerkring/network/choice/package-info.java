/** Whether somebody is found in the network: her choice, which stays when her seat or circle ends. */
@NullMarked
package nl.leerkring.network.choice;

import org.jspecify.annotations.NullMarked;
