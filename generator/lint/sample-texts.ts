/** A listing of lamps up to the list of its parameters, for the samples of several rules. */
export const LISTED_LAMPS =
  '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `lamp_id` - _string_ - (REQUIRED) Its name.\n* `wick_number` - _string_ - (REQUIRED) Its wick.\n\n## 2. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with `GET`. Lists contain the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* `next` - _URL or `null`_ - More.\n\nServers support the following URL parameters:\n\n';

/** A listing of lamps up to what it is ordered by. */
export const DATED_LAMPS =
  '## 1. Lamp Object Format <a id="lamp-format" href="#lamp-format"></a>\n\nLamps contain the following named values:\n\n* `cds_modified` - _datetime_ - (REQUIRED) When it changed.\n\n## 2. Listing Lamps <a id="lamps-list" href="#lamps-list"></a>\n\nClients request the list with `GET`. Lists contain the following named values:\n\n* `lamps` - _Array[[Lamp](#lamp-format)]_ - (REQUIRED) The lamps.\n* `next` - _URL or `null`_ - More.\n\n';
