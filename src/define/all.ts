// The provider first: a consumer defined before it would ask for a record when nobody can answer.
import './role-provider.js';
import './role-profile.js';
