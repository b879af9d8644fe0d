//! Stands in for the crate of that name, of which generated clients take this one module.

pub mod rust {
    pub mod double_option {
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        /// A member that is there, be it null.
        pub fn deserialize<'de, T, D>(from: D) -> Result<Option<Option<T>>, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>,
        {
            Option::<T>::deserialize(from).map(Some)
        }

        /// Its value, or null.
        pub fn serialize<T, S>(value: &Option<Option<T>>, to: S) -> Result<S::Ok, S::Error>
        where
            T: Serialize,
            S: Serializer,
        {
            value.as_ref().and_then(Option::as_ref).serialize(to)
        }
    }
}
